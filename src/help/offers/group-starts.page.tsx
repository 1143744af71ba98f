import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  Form,
  FormId,
  HiddenField,
  Notification,
  PageHead,
  Section,
  Select,
  Table,
  Unseen,
} from '#ui/index.ts'
import { mayTellStart } from './group-start.policy.ts'
import { startIn } from './group-start.rules.ts'
import {
  findCancelled,
  listOwnOffers,
  listOwnStarts,
  type OwnOffer,
  type OwnStart,
  saveStart,
} from './group-start.store.ts'
import { placesInWords, saidInWords, startInWords } from './group-start.words.ts'
import { StartFields, StartProblems, typedStart } from './group-start-form.page.tsx'
import { groupStartWords } from './group-starts.words.ts'

/** Those who run groups see when their next ones begin, and tell of a further one. */
export const groupStartsPage = definePage({
  path: '/hold',
  access: 'may tell starts',
  get: async (visit) => show(await view(visit, [])),
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const say = groupStartWords(language)
    const offers = await listOwnOffers(db, actor.organisations)
    const offer = offers.length === 1 ? offers[0] : offers.find(({ key }) => key === form.text('tilbud'))
    const start = startIn(form, today, say)
    if (!offer || !('on' in start)) {
      const problems = 'on' in start ? [] : start
      const choose = offer ? [] : [{ field: 'tilbud', text: say.offerMissing }]
      return invalid(await view(visit, [...choose, ...problems], offers))
    }
    const told = { offerKey: offer.key, unitId: offer.unitId }
    const permit = mayTellStart(actor, told)
    if (isRefusal(permit)) return notFound()
    await saveStart(db, permit, told, start)
    return goTo(to('/hold?gemt=ja'))
  },
})

async function view(visit: Visit, problems: readonly Problem[], known?: readonly OwnOffer[]) {
  const { db, actor, language, query, to } = visit
  const say = groupStartWords(language)
  const offers = known ?? (await listOwnOffers(db, actor.organisations))
  const starts = await listOwnStarts(db, actor.organisations)
  const done = { ja: say.saved, aflyst: say.cancelled, fortrudt: say.restored }[query.get('gemt') ?? '']
  const id = query.get('hold') ?? ''
  const cancelled = query.get('gemt') === 'aflyst' && isUuid(id) ? await findCancelled(db, id) : null
  const body = (
    <>
      <StartProblems visit={visit} problems={problems} />
      <PageHead title={say.title} lead={say.lead} />
      {done && (
        <Notification tone="done" announce title={done}>
          <WhoHasPlace visit={visit} id={id} />
          {cancelled && (
            <Form action={to(`/hold/${id}`)} label={say.undo}>
              <FormId />
              <HiddenField name="skridt" value="fortryd" />
              <p>{say.undoText}</p>
              <Button kind="quiet">{say.undo}</Button>
            </Form>
          )}
        </Notification>
      )}
      {query.get('gemt') === 'for-sent' && (
        <Notification tone="attention" announce title={say.tooLate}>
          <p>{say.tooLateText}</p>
        </Notification>
      )}
      {(offers.length > 0 || starts.length > 0) && (
        <Section id="naeste" title={say.coming}>
          <Coming visit={visit} starts={starts} />
        </Section>
      )}
      {offers.length > 0 ? (
        <Fresh visit={visit} offers={offers} problems={problems} />
      ) : (
        <NoOffer visit={visit} />
      )}
    </>
  )
  return { title: say.title, body, width: 'wide' as const }
}

/** The way to those who were given a place here, where referrals are: whom to call when it moves or comes to nothing. */
function WhoHasPlace({ visit: { language, to, has, actor }, id }: { visit: Visit; id: string }) {
  const path = `/henvisninger/hold/${id}`
  return isUuid(id) && has(path) && actor.powers.has('may see persons') ? (
    <a href={to(path)}>{groupStartWords(language).seeWho}</a>
  ) : null
}

function Coming({ visit, starts }: { visit: Visit; starts: readonly OwnStart[] }) {
  const { language, today, to } = visit
  const say = groupStartWords(language)
  if (starts.length === 0)
    return (
      <EmptyState level={3} title={say.nothing}>
        <p>{say.nothingText}</p>
      </EmptyState>
    )
  return (
    <Table
      dense
      hiddenCaption
      caption={say.coming}
      columns={[
        { label: say.group },
        { label: say.begins },
        { label: say.places },
        { label: say.said },
        { label: say.change },
        { label: say.whoHasPlace },
      ]}
      rows={starts.map((start) => ({
        id: start.id,
        cells: [
          start.name ?? start.offerName[language],
          startInWords({ ...start, name: null }, language),
          placesInWords(start, language),
          saidInWords(start, today, language, { givesPlaces: true }),
          <a key="ret" href={to(`/hold/${start.id}`)}>
            {say.change} <Unseen>{startInWords(start, language)}</Unseen>
          </a>,
          <WhoHasPlace key="plads" visit={visit} id={start.id} />,
        ],
      }))}
    />
  )
}

type FreshProps = { visit: Visit; offers: readonly OwnOffer[]; problems: readonly Problem[] }
function Fresh({ visit, offers, problems }: FreshProps) {
  const { language, to, form } = visit
  const say = groupStartWords(language)
  return (
    <Section id="nyt" title={say.fresh} intro={offers.length === 1 ? offers[0]?.name[language] : undefined}>
      <Form action={to('/hold')} label={say.fresh}>
        <FormId form={form} />
        {offers.length > 1 && (
          <Select
            name="tilbud"
            label={say.offer}
            empty={say.choose}
            value={form.text('tilbud')}
            error={problemAt(problems, 'tilbud')}
            options={offers.map(({ key, name }) => ({ value: key, label: name[language] }))}
          />
        )}
        <StartFields visit={visit} problems={problems} values={typedStart(visit)} />
        <Button>{say.save}</Button>
      </Form>
    </Section>
  )
}

const NoOffer = ({ visit: { language, to } }: { visit: Visit }) => (
  <EmptyState
    title={groupStartWords(language).noOffer}
    action={
      <Buttons>
        <ButtonLink href={to('/mangler/fortael')}>{groupStartWords(language).tellMissing}</ButtonLink>
      </Buttons>
    }
  >
    <p>{groupStartWords(language).noOfferText}</p>
  </EmptyState>
)

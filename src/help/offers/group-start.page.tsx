import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  Crumbs,
  Disclosure,
  Form,
  FormId,
  HiddenField,
  Notification,
  PageHead,
  Section,
} from '#ui/index.ts'
import { mayTellStart } from './group-start.policy.ts'
import { leftIn, startIn } from './group-start.rules.ts'
import {
  cancelStart,
  changeStart,
  findCancelled,
  findOwnStart,
  type OwnStart,
  restoreStart,
} from './group-start.store.ts'
import { placesInWords, saidInWords, startInWords } from './group-start.words.ts'
import { StartFields, StartProblems, type StartValues, typedStart } from './group-start-form.page.tsx'
import { groupStartWords } from './group-starts.words.ts'

/** One start of one's own unit: told anew as it is today, or cancelled. */
export const groupStartPage = definePage({
  path: '/hold/:id',
  access: 'may tell starts',
  async get(visit) {
    const start = await startOf(visit)
    return start ? show(view(visit, start, valuesOf(start))) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    if (form.text('skridt') === 'fortryd') return takeBack(visit)
    const start = await startOf(visit)
    const permit = start && mayTellStart(actor, start)
    if (!start || !permit || isRefusal(permit)) return notFound()
    const seen = { id: start.id, changes: Number.parseInt(form.text('set'), 10) }
    const somebody = async () =>
      conflict(view(visit, (await startOf(visit)) ?? start, typedStart(visit), { isOutdated: true }))
    if (seen.changes !== start.changes) return somebody()
    if (form.text('skridt') === 'aflys')
      return (await cancelStart(db, permit, seen))
        ? goTo(to(`/hold?gemt=aflyst&hold=${start.id}`))
        : somebody()
    const told = startIn(form, today, groupStartWords(language))
    if (!('on' in told)) return invalid(view(visit, start, typedStart(visit), { problems: told }))
    return (await changeStart(db, permit, seen, told))
      ? goTo(to(`/hold?gemt=ja&hold=${start.id}`))
      : somebody()
  },
})

/** Whoever cancelled it takes that back; when the minute has passed, the list says so. */
async function takeBack({ db, actor, param, to }: Visit) {
  const id = param('id')
  const start = isUuid(id) ? await findCancelled(db, id) : null
  const permit = start && mayTellStart(actor, start)
  if (permit && isRefusal(permit)) return notFound()
  const isBack = start && permit && (await restoreStart(db, permit, start.id))
  return goTo(to(isBack ? '/hold?gemt=fortrudt' : '/hold?gemt=for-sent'))
}

async function startOf({ db, actor, param }: Visit): Promise<OwnStart | null> {
  const id = param('id')
  return isUuid(id) ? findOwnStart(db, actor.organisations, id) : null
}

/** As it stands, with what is free after what was given since. */
function valuesOf(start: OwnStart): StartValues {
  const on = Temporal.PlainDate.from(start.on)
  return {
    navn: start.name ?? '',
    'dag-dag': `${on.day}`,
    'dag-maaned': `${on.month}`,
    'dag-aar': `${on.year}`,
    kl: start.at?.replace(':', '.') ?? '',
    pladser: `${start.places ?? ''}`,
    ledige: `${leftIn(start) ?? ''}`,
  }
}

type Wrong = { problems?: readonly Problem[]; isOutdated?: boolean }
function view(visit: Visit, start: OwnStart, values: StartValues, wrong: Wrong = {}) {
  const { language, today, to, form } = visit
  const say = groupStartWords(language)
  const { problems = [], isOutdated = false } = wrong
  const title = start.name ?? start.offerName[language]
  const seen = <HiddenField name="set" value={`${start.changes}`} />
  const body = (
    <>
      <StartProblems visit={visit} problems={problems} />
      <Crumbs label={say.title} items={[{ href: to('/hold'), label: say.title }]} />
      <PageHead over={start.offerName[language]} title={title} />
      {isOutdated && (
        <Notification tone="attention" announce title={say.somebody}>
          <p>{say.somebodyText}</p>
        </Notification>
      )}
      <Section id="nu" title={say.now}>
        <p>
          {startInWords({ ...start, name: null }, language)} · {placesInWords(start, language)} (
          {saidInWords(start, today, language, { givesPlaces: true })})
        </p>
      </Section>
      <Section id="ret" title={say.change} intro={say.moved}>
        <Form action={to(`/hold/${start.id}`)} label={say.change}>
          <FormId form={form} />
          {seen}
          <StartFields visit={visit} problems={problems} values={values} />
          <Button>{say.again}</Button>
        </Form>
        <Disclosure summary={say.cancel}>
          <p>{say.cancelText}</p>
          <Form action={to(`/hold/${start.id}`)} label={say.cancel}>
            <FormId />
            {seen}
            <HiddenField name="skridt" value="aflys" />
            <Button kind="quiet">{say.cancelDo}</Button>
          </Form>
        </Disclosure>
      </Section>
    </>
  )
  return { title, body }
}

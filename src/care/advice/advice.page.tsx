import { Problems } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkboxes,
  Crumbs,
  Form,
  FormId,
  HiddenField,
  PageHead,
  Prose,
  Section,
} from '#ui/index.ts'
import {
  mayAssureAdvice,
  mayCheckAdvice,
  mayEraseAdvice,
  mayMendAdvice,
  mayReadAdvice,
  mayReleaseAdvice,
  mayWithdrawAdvice,
} from './advice.policy.ts'
import { standingOf } from './advice.rules.ts'
import { type AdviceShown, actOnAdvice, findAdvice } from './advice.store.ts'
import { adviceWords } from './advice.words.ts'
import { AdviceTags, topicOf } from './advice-parts.page.tsx'
import { listWordings, type Wording } from './wording.store.ts'
import { wordingWords } from './wording.words.ts'
import { actOnWording, isWordingPress, tooLate } from './wording-act.page.tsx'
import { EarlierWordings, MendedThatWaits } from './wording-parts.page.tsx'

/** Each press of the page: who may, and what it does. */
const acts = {
  frigiv: { may: mayReleaseAdvice, act: 'released' },
  'traek-tilbage': { may: mayWithdrawAdvice, act: 'withdrawn' },
  slet: { may: mayEraseAdvice, act: 'erased' },
  'gaelder-stadig': { may: mayAssureAdvice, act: 'assured' },
  kontrolleret: { may: mayCheckAdvice, act: 'checked' },
} as const
type Press = keyof typeof acts
const isPress = (text: string): text is Press => Object.hasOwn(acts, text)

/** One advice, as a colleague reads it; the clinic releases it and takes it back here. */
export const advicePage = definePage({
  path: '/raad/:id',
  access: 'may read advice',
  async get(visit) {
    const one = await adviceOf(visit)
    return one ? show(view(visit, one, await listWordings(visit.db, one.id), [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const one = await adviceOf(visit)
    const press = form.text('skridt')
    if (one && isWordingPress(press))
      return actOnWording(visit, one, press, (wordings, problems) => view(visit, one, wordings, problems))
    if (!one || !isPress(press)) return notFound()
    const { may, act } = acts[press]
    const permit = may(actor, one)
    const say = adviceWords(language)
    if (isRefusal(permit)) return notFound()
    if (press === 'frigiv' && form.text('laest') !== 'ja')
      return invalid(
        view(visit, one, await listWordings(db, one.id), [{ field: 'laest', text: say.mustRead }]),
      )
    if (await actOnAdvice(db, permit, act, one.id))
      return goTo(to(act === 'withdrawn' || act === 'erased' ? '/raad' : `/raad/${one.id}`))
    return tooLate(visit, one)
  },
})

/** Unknown, not released and of another clinic are the same. */
async function adviceOf({ db, actor, param }: Visit): Promise<AdviceShown | null> {
  const id = param('id')
  const one = isUuid(id) ? await findAdvice(db, id) : null
  return one && mayReadAdvice(actor, one) ? one : null
}

function view(visit: Visit, one: AdviceShown, wordings: readonly Wording[], problems: readonly Problem[]) {
  const { language, actor, to } = visit
  const say = adviceWords(language)
  const isOwnText = standingOf(one) === 'proposed' && isRefusal(mayReleaseAdvice(actor, one))
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs label={say.where} items={[{ href: to('/raad'), label: say.title }]} />
      <PageHead
        over={`${topicOf(one, language)} · ${one.unitName?.[language] ?? ''}`}
        title={<span lang="da">{one.question}</span>}
      >
        <AdviceTags visit={visit} one={one} />
      </PageHead>
      {one.fromName && <p>{say.carriedOn(one.fromName[language])}</p>}
      <Prose>
        {one.answer.split(/\n{2,}/u).map((part, place) => (
          <p key={place} lang="da">
            {part}
          </p>
        ))}
        {one.releasedAt && (
          <p>
            <small>{say.fourEyes}</small>
          </p>
        )}
      </Prose>
      {isOwnText && <p>{say.ownText}</p>}
      <MendedThatWaits visit={visit} one={one} wordings={wordings} error={problems[0]?.text} />
      <Acts visit={visit} one={one} problems={problems} />
      {!isRefusal(mayMendAdvice(actor, one)) && !wordings.some(({ kind }) => kind === 'proposed') && (
        <Buttons>
          <ButtonLink kind="quiet" href={to(`/raad/${one.id}/ret`)}>
            {wordingWords(language).link}
          </ButtonLink>
        </Buttons>
      )}
      <EarlierWordings visit={visit} one={one} wordings={wordings} />
    </>
  )
  return { title: one.question, body }
}

/** What the one who reads may do with it; staff's names are for the clinic alone. */
function Acts({ visit, one, problems }: { visit: Visit; one: AdviceShown; problems: readonly Problem[] }) {
  const { language, actor, to } = visit
  const say = adviceWords(language)
  const may = (press: Press) => !isRefusal(acts[press].may(actor, one))
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  const names = [
    say.writtenBy(one.writtenByName ?? say.somebody, day(one.writtenAt)),
    one.releasedAt && say.releasedBy(one.releasedByName ?? say.somebody, day(one.releasedAt)),
  ]
  const quiet: readonly [Press, string][] = [
    ['gaelder-stadig', say.assure],
    ['kontrolleret', say.check],
    ['traek-tilbage', say.withdraw],
    ['slet', say.erase],
  ]
  return (
    <>
      {may('frigiv') && (
        <Section id="frigiv" title={say.releaseTitle}>
          <Form action={to(`/raad/${one.id}`)} label={say.releaseTitle}>
            <FormId />
            <HiddenField name="skridt" value="frigiv" />
            <Checkboxes
              name="laest"
              label={say.isRead}
              options={[{ value: 'ja', label: say.haveRead }]}
              values={[]}
              error={problems[0]?.text}
            />
            <Button>{say.release}</Button>
          </Form>
        </Section>
      )}
      {actor.organisations.includes(one.organisationId) && (
        <p class="section">{names.filter(Boolean).join('. ')}</p>
      )}
      <div class="buttons">
        {quiet
          .filter(([press]) => may(press))
          .map(([press, label]) => (
            <Form key={press} action={to(`/raad/${one.id}`)} label={label}>
              <FormId />
              <HiddenField name="skridt" value={press} />
              <Button kind="quiet">{label}</Button>
            </Form>
          ))}
      </div>
    </>
  )
}

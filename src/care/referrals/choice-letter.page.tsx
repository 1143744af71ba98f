import { Problems } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  type Content,
  Crumbs,
  Disclosure,
  EmptyState,
  Form,
  FormId,
  givePaper,
  HiddenField,
  Notification,
  PageHead,
  PaperSheet,
  Prose,
  Section,
  TextField,
} from '#ui/index.ts'
import { mayMakeChoiceLetter } from './choice-letter.policy.ts'
import { mostCallLetters } from './choice-letter.rules.ts'
import { type ChoiceLetter, listChoiceLetters } from './choice-letter.store.ts'
import { choiceLetterWords } from './choice-letter.words.ts'
import { makeChoiceLetter } from './make-choice-letter.page.tsx'
import { kindNames } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'
import { seenReferral } from './seen-referral.page.tsx'

/** A plan's letter about free choice: as it was made, as a PDF, and made again with somebody to call. */
export const choiceLetterPage = definePage({
  path: '/henvisninger/:id/frit-valg',
  access: 'may see persons',
  async get(visit) {
    const referral = await planOf(visit)
    if (!referral) return notFound()
    return show(view(visit, referral, await listChoiceLetters(visit.db, referral.id, referral.personId), []))
  },
  async post(visit) {
    const { db, form, language, now, to } = visit
    const referral = await planOf(visit)
    if (!referral) return notFound()
    const letters = await listChoiceLetters(db, referral.id, referral.personId)
    const wanted = form.text('brev')
    if (wanted) {
      const one = letters.find(({ id }) => id === wanted)
      return one ? givePaper('frit-valg', named(one, language, referral.personName), now) : notFound()
    }
    const say = choiceLetterWords(language)
    const call = form.text('ring')
    const problems: Problem[] = [
      ...(call ? [] : [{ field: 'ring', text: say.callMissing }]),
      ...(call.length > mostCallLetters ? [{ field: 'ring', text: say.callLong }] : []),
    ]
    if (problems.length > 0) return invalid(view(visit, referral, letters, problems))
    return (await makeChoiceLetter(visit, referral, { number: null, call }))
      ? goTo(to(choiceLetterPath(referral.id)))
      : conflict(view(visit, referral, letters, []))
  },
})

export const choiceLetterPath = (id: string) => `/henvisninger/${id}/frit-valg`

async function planOf(visit: Visit): Promise<Referral | null> {
  const referral = await seenReferral(visit)
  return referral?.kind === 'rehabilitation-plan' ? referral : null
}

/** The letter with the person's name on it. */
export const named = ({ paper }: ChoiceLetter, language: Visit['language'], name: string | null) => ({
  ...paper[language],
  lead: name ?? choiceLetterWords(language).nameless,
})

export function madeInWords(one: ChoiceLetter, language: Visit['language']): string {
  const who = [one.byName, one.unitName?.[language]].filter(Boolean).join(', ')
  return choiceLetterWords(language).made(dayInWords(dayOf(one.madeAt), language), who)
}

function view(
  visit: Visit,
  referral: Referral,
  letters: readonly ChoiceLetter[],
  problems: readonly Problem[],
) {
  const { language, actor, today, form, to } = visit
  const say = choiceLetterWords(language)
  const here = to(choiceLetterPath(referral.id))
  const [newest, ...earlier] = letters
  const mayMake = !isRefusal(mayMakeChoiceLetter(actor, referral, today))
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs label={say.toCase} items={[{ href: to(`/henvisninger/${referral.id}`), label: say.toCase }]} />
      <PageHead
        over={kindNames[referral.kind][language === 'da' ? 0 : 1]}
        title={say.title}
        lead={say.lead(referral.personName ?? say.nameless)}
      />
      {newest ? (
        <>
          <Prose>
            <p>{say.send}</p>
          </Prose>
          {newest.call === null && (
            <Notification tone="attention" title={say.noCall}>
              <p>{say.noCallText}</p>
            </Notification>
          )}
          <OneLetter visit={visit} one={newest} action={here} name={referral.personName} />
        </>
      ) : (
        <EmptyState title={say.none}>
          <p>{mayMake ? say.mayNow : say.noneText}</p>
        </EmptyState>
      )}
      {mayMake && (
        <Section id="lav" title={newest ? say.again : say.make} intro={newest && say.againText}>
          <Form action={here} label={newest ? say.again : say.make}>
            <FormId form={form} />
            <TextField
              name="ring"
              label={say.call}
              hint={say.callHint}
              value={form.text('ring')}
              error={problemAt(problems, 'ring')}
              autoComplete="off"
              required
            />
            <Button kind={newest ? 'quiet' : 'first'}>{newest ? say.again : say.make}</Button>
          </Form>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section id="tidligere" title={say.earlier}>
          {earlier.map((one) => (
            <Disclosure key={one.id} summary={madeInWords(one, language)}>
              <OneLetter visit={visit} one={one} action={here} name={referral.personName} />
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  )
  return { title: say.title, body }
}

type One = { visit: Visit; one: ChoiceLetter; action: string; name: string | null; children?: Content }

/** A letter to be read, and its PDF. */
export function OneLetter({ visit: { language }, one, action, name, children }: One) {
  const say = choiceLetterWords(language)
  const paper = named(one, language, name)
  return (
    <Section id={`brev-${one.id}`} title={paper.title}>
      <PaperSheet paper={paper} />
      <Form action={action} label={`${say.pdf}: ${madeInWords(one, language)}`}>
        {children}
        <HiddenField name="brev" value={one.id} />
        <Button>{say.pdf}</Button>
      </Form>
    </Section>
  )
}

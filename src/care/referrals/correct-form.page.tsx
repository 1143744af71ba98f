import { languageName, spoken } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { PageView, Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  Buttons,
  Form,
  FormId,
  HiddenField,
  RadioCards,
  Select,
  TextArea,
  TextField,
} from '#ui/index.ts'
import type { ToCorrect } from './correctable.rules.ts'
import { isLong, newestOf, placeOf, standsIn, type Told } from './correction.rules.ts'
import { correctionWords } from './correction.words.ts'
import { CorrectionHead, type Wrong } from './correction-head.page.tsx'
import { nameOfAbout } from './correction-parts.page.tsx'
import { factWords } from './facts.words.ts'
import { moveNames, referralWords } from './referral.words.ts'

export function correctForm(visit: Visit, asked: ToCorrect, wrong: Wrong = {}): PageView {
  const problems = wrong.problems ?? []
  const { language, to, form } = visit
  const { referral, correctable } = asked
  const say = correctionWords(language)
  const _words = referralWords(language)
  const address = `/henvisninger/${referral.id}`
  const isRight = correctable.how === 'put-right'
  const title = isRight ? say.titleRight : say.titleAdd
  const added = correctable.how === 'added' && correctable.isApproved ? say.approved : say.leadAdd
  const lead = isRight ? say.leadRight : added
  const body = (
    <>
      <CorrectionHead visit={visit} referral={referral} title={title} lead={lead} wrong={wrong} />
      {referral.state !== 'prepared' && referral.state !== 'not-approved' && <p>{say.told}</p>}
      <Form action={to(`${address}/ret`)}>
        <FormId form={form} />
        <HiddenField name="hvordan" value={correctable.how} />
        <HiddenField name="set" value={`${newestOf(referral.corrections)}`} />
        {isRight ? (
          correctable.told.map((told) => <ToldField key={told} {...{ visit, asked, told, problems }} />)
        ) : (
          <AddFields visit={visit} asked={asked} problems={problems} />
        )}
        <Buttons>
          <Button>{isRight ? say.saveRight : say.saveAdd}</Button>
        </Buttons>
      </Form>
    </>
  )
  return { title, body }
}

type Props = { visit: Visit; asked: ToCorrect; problems: readonly Problem[] }

/** One thing that the sender told, as it stands or as it was typed. */
function ToldField({ visit, asked, told, problems }: Props & { told: Told }) {
  const { language, form } = visit
  const words = referralWords(language)
  const isFirst = [...form.entries()].length === 0
  const name = placeOf(told)
  const field = {
    name,
    label: nameOfAbout(told, visit) ?? told,
    value: isFirst ? standsIn(asked.referral)[told] : form.text(name),
    error: problemAt(problems, name),
  }
  if (isLong(told)) return <TextArea {...field} rows={4} />
  if (told === 'message_allowed')
    return (
      <RadioCards
        {...field}
        beside
        options={[
          { value: 'ja', label: words.yes },
          { value: 'nej', label: words.no },
          { value: '', label: words.notAsked },
        ]}
      />
    )
  if (told === 'interpreter_language')
    return (
      <Select
        {...field}
        empty={factWords(language).noInterpreter}
        options={spoken
          .filter((code) => code !== 'da')
          .map((code) => ({ value: code, label: languageName(code, language) }))}
      />
    )
  return <TextField {...field} autoComplete="off" {...(told === 'phone' ? { type: 'tel' } : {})} />
}

/** Which of one's own words were wrong, and what is right. */
function AddFields({ visit, asked, problems }: Props) {
  const { correctable } = asked
  const { language, form } = visit
  const say = correctionWords(language)
  const lines = correctable.how === 'added' ? correctable.lines : []
  const typed = form.text('ret') || typedIn(visit, asked)
  return (
    <>
      <Select
        name="om"
        label={say.about}
        empty={referralWords(language).choose}
        value={form.text('om')}
        error={problemAt(problems, 'om')}
        options={[
          ...correctable.told.map((told) => ({ value: told, label: nameOfAbout(told, visit) ?? told })),
          ...lines.map((line) => ({
            value: `line-${line.number}`,
            label: say.aboutNote(
              moveNames[line.move][language === 'da' ? 0 : 1],
              dayInWords(dayOf(line.at), language),
            ),
          })),
          ...(correctable.told.length > 0 ? [{ value: 'other', label: say.aboutOther }] : []),
        ]}
      />
      <TextArea
        name="ret"
        label={say.words}
        hint={say.wordsHint}
        rows={4}
        value={typed}
        error={problemAt(problems, 'ret')}
      />
    </>
  )
}

/** What was typed in place before the receiver acted is not lost: it stands in the one field that is left. */
function typedIn(visit: Visit, { referral, correctable }: ToCorrect): string {
  if (visit.form.text('hvordan') !== 'put-right') return ''
  const stands = standsIn(referral)
  return correctable.told
    .flatMap((one) => {
      const text = visit.form.text(placeOf(one))
      return text && text !== stands[one] ? [`${nameOfAbout(one, visit)}: ${text}`] : []
    })
    .join('\n')
}

import { type Person, PersonHead, Problems, personWords, unitPersonOf } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  DateField,
  EmptyState,
  Form,
  FormId,
  PageHead,
  Prose,
  RadioCards,
  Section,
  Select,
  Table,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { mayEnterScore } from './received.policy.ts'
import { instruments, mostOf, mostPerQuestion, mostQuestions, readScore } from './score.rules.ts'
import { enterScore, listScores, type Score } from './score.store.ts'
import { scoreWords } from './score.words.ts'

/** What has been recorded of questionnaires about a person, and the form to record one more. */
export const scoresPage = definePage({
  path: '/forloeb/:id/maaling',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    return show(scoresView(visit, person, await listScores(visit.db, person.id), []))
  },
  async post(visit) {
    const { db, actor, form, language, to, today } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const permit = mayEnterScore(actor, person)
    const [unit] = person.organisations.filter((one) => actor.organisations.includes(one))
    if (isRefusal(permit) || !unit) return notFound()
    const say = scoreWords(language)
    const read = readScore(form, today, say)
    if ('problems' in read)
      return invalid(scoresView(visit, person, await listScores(db, person.id), read.problems))
    const id = await enterScore(db, permit, { personId: person.id, unit, today }, read.fresh)
    return id
      ? goTo(to(`/forloeb/${person.id}/maaling/${id}`))
      : conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.cannotText} /> })
  },
})

/** What it is called, and its sum of how many. */
export const scoreName = ({ questionnaire, title }: Score): string =>
  questionnaire ? scoreWords('da')[questionnaire] : (title ?? '')
export const sumOf = (score: Score, language: Visit['language']): string =>
  score.questionnaire && score.total !== null
    ? scoreWords(language).ofMost(score.total, mostOf(score.questionnaire))
    : (score.words ?? '')

function scoresView(visit: Visit, person: Person, scores: readonly Score[], problems: readonly Problem[]) {
  const { language, to } = visit
  const say = scoreWords(language)
  const here = `/forloeb/${person.id}/maaling`
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={say.title} />
      <Table
        caption={say.title}
        hiddenCaption
        columns={[say.skemaLabel, say.total, say.day, say.source].map((label) => ({ label }))}
        rows={scores.map((score) => ({
          id: score.id,
          cells: [
            <a href={to(`${here}/${score.id}`)}>{scoreName(score)}</a>,
            sumOf(score, language),
            dayInWords(score.takenOn, language),
            score.source,
          ],
        }))}
        empty={<EmptyState title={say.none} />}
      />
      {!person.knownOn && (
        <Section id="skriv" title={say.record} intro={say.recordText}>
          <ScoreForm visit={visit} action={to(here)} problems={problems} />
        </Section>
      )}
      <Prose>
        <p>
          <small>{say.credit}</small>
        </p>
      </Prose>
    </>
  )
  return { title: say.title, body }
}

type FormProps = { visit: Visit; action: string; problems: readonly Problem[] }

function ScoreForm({ visit: { language, form, today }, action, problems }: FormProps) {
  const say = scoreWords(language)
  const numbers = Array.from({ length: mostPerQuestion + 1 }, (_, n) => ({ value: `${n}`, label: `${n}` }))
  const typed = { day: form.text('dag-dag'), month: form.text('dag-maaned'), year: form.text('dag-aar') }
  const isFirst = problems.length === 0
  const field = (name: string, label: string, hint?: string) => (
    <TextField {...{ name, label, hint }} value={form.text(name)} error={problemAt(problems, name)} />
  )
  return (
    <Form action={action}>
      <FormId form={form} />
      <RadioCards
        name="skema"
        label={say.skemaLabel}
        options={[
          ...(Object.keys(instruments) as (keyof typeof instruments)[]).map((value) => ({
            value,
            label: say[value],
          })),
          { value: 'andet', label: say.other },
        ]}
        value={form.text('skema')}
        error={problemAt(problems, 'skema')}
      />
      <h3>{say.questions}</h3>
      <p>{say.questionsHint}</p>
      {Array.from({ length: mostQuestions }, (_, n) => n + 1).map((n) => (
        <Select
          key={n}
          name={`n${n}`}
          label={say.question(n)}
          empty=""
          options={numbers}
          value={form.text(`n${n}`)}
          error={problemAt(problems, `n${n}`)}
        />
      ))}
      <h3>{say.other}</h3>
      {field('titel', say.name)}
      <TextArea
        name="resultat"
        label={say.result}
        rows={3}
        value={form.text('resultat')}
        error={problemAt(problems, 'resultat')}
      />
      <DateField
        name="dag"
        label={say.day}
        words={personWords(language)}
        value={isFirst ? { day: `${today.day}`, month: `${today.month}`, year: `${today.year}` } : typed}
        error={problemAt(problems, 'dag')}
      />
      {field('kilde', say.source, say.sourceHint)}
      <Button>{say.save}</Button>
    </Form>
  )
}

import { findOwnWords } from '#care/assessments/index.ts'
import { MyPage, ownFacts } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { ask } from '#platform/question.ts'
import { listReadingRegister } from '#registers/lateeffects/index.ts'
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  givePaper,
  HiddenField,
  Notification,
  Tabs,
  TextArea,
} from '#ui/index.ts'
import { headingOf, tablePaper } from './table-paper.letter.tsx'
import {
  chosenFor,
  fitOneSheet,
  fitsThePaper,
  linesOf,
  ownWords,
  type PaperLine,
  type Reader,
  readerFrom,
  readers,
  wordsAtMost,
} from './table-paper.rules.ts'
import { tablePaperWords } from './table-paper.words.ts'

const path = '/mit/papiret'
const field = { reader: 'til', lines: 'linjer' } as const

/** Papiret på bordet: the lines are chosen, the rest is typed, and the paper is made; nothing of it is stored. */
export const tablePaperPage = definePage({
  path,
  access: 'may see own page',
  async get(visit) {
    const lines = await findLines(visit)
    if (!lines) return notFound()
    const reader = readerFrom(visit.query.get(field.reader) ?? '')
    return show(view(visit, { lines, reader, chosen: chosenFor(reader, lines), problems: [] }))
  },
  async post(visit) {
    const { form, language, today, now } = visit
    const lines = await findLines(visit)
    if (!lines) return notFound()
    const say = tablePaperWords(language)
    const reader = readerFrom(form.text(field.reader))
    const chosen = lines.filter(({ id }) => form.all(field.lines).includes(id))
    const [fylder = '', proevet = '', beder = ''] = ownWords.map((word) => form.text(word))
    const own = { fylder, proevet, beder }
    const problems: Problem[] = ownWords
      .filter((word) => !fitsThePaper(own[word]))
      .map((word) => ({ field: word, text: say.tooLong(wordsAtMost) }))
    if (chosen.length === 0 && ownWords.every((word) => own[word] === ''))
      problems.push({ field: lines.length > 0 ? field.lines : 'fylder', text: say.nothing })
    if (!fitOneSheet(chosen, Object.values(own))) problems.push({ field: field.lines, text: say.tooMuch })
    if (problems.length > 0)
      return invalid(view(visit, { lines, reader, chosen: chosen.map(({ id }) => id), problems }))
    return givePaper('papiret', tablePaper({ reader, lines: chosen, own }, language, today), now)
  },
})

async function findLines({ db, actor, language }: Visit): Promise<PaperLine[] | null> {
  const self = actor.access?.find(({ kind }) => kind === 'own')
  if (!self) return null
  const own = await ask(db, ownFacts(db, self.personId))
  const { rows } = await listReadingRegister(db)
  return linesOf(own, await findOwnWords(db, self.personId), rows, language)
}

type Facts = {
  readonly lines: readonly PaperLine[]
  readonly reader: Reader
  readonly chosen: string[]
  readonly problems: readonly Problem[]
}

function view(visit: Visit, { lines, reader, chosen, problems }: Facts) {
  const { form, language, to } = visit
  const say = tablePaperWords(language)
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={say.problems}
          errors={problems.map(({ field: name, text }) => ({ name, message: text }))}
        />
      )}
      <MyPage visit={visit} title={say.title} lead={say.lead}>
        <Tabs
          label={say.reader}
          items={readers.map((one) => ({
            href: to(`${path}?${field.reader}=${one}`),
            label: say[one],
            current: one === reader,
          }))}
        />
        {lines.every(({ kind }) => kind === 'name') && (
          <Notification title={say.noLines}>
            <p>
              <a href={to('/mit/behov')}>{say.toAnswer}</a>
              {' · '}
              <a href={to('/mit/overblik/oplysninger')}>{say.toFacts}</a>
            </p>
          </Notification>
        )}
        <Form action={to(path)} label={say.title}>
          <HiddenField name={field.reader} value={reader} />
          {lines.length > 0 && (
            <Checkboxes
              name={field.lines}
              label={say.lines}
              hint={say.linesHint}
              error={problemAt(problems, field.lines)}
              values={chosen}
              options={lines.map(({ id, kind, words }) => ({ value: id, label: words, hint: say[kind] }))}
            />
          )}
          {ownWords.map((word) => (
            <TextArea
              key={word}
              name={word}
              label={headingOf(word, reader, language)}
              hint={say.ownHint}
              value={form.text(word)}
              error={problemAt(problems, word)}
              rows={3}
            />
          ))}
          <p>{say.care}</p>
          <Button>{say.pdf}</Button>
        </Form>
      </MyPage>
    </>
  )
  return { title: say.title, body }
}

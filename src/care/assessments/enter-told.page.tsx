import { type Person, PersonHead, Problems, unitPersonOf } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  Disclosure,
  Form,
  FormId,
  PageHead,
  Prose,
  RadioCards,
  Select,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { occasions } from './assessment.rules.ts'
import type { Questionnaire } from './questionnaire.rules.ts'
import { mayEnterAnswer } from './received.policy.ts'
import { domainNames, receivedWords } from './received.words.ts'
import { enterTold, findAskedAloud } from './told.store.ts'
import { toldWords } from './told.words.ts'
import { readTold, toldParts, toldRows } from './told-form.rules.ts'

/** Somebody at a unit enters what a person told on the phone or gave on paper. */
export const enterToldPage = definePage({
  path: '/forloeb/:id/svar/skriv',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    const questionnaire = found ? await findAskedAloud(visit.db) : null
    return found && questionnaire ? show(enterView(visit, found.person, questionnaire, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const found = await unitPersonOf(visit)
    const questionnaire = found ? await findAskedAloud(db) : null
    if (!found || !questionnaire) return notFound()
    const { person } = found
    const permit = mayEnterAnswer(actor, person)
    if (isRefusal(permit)) return notFound()
    const say = toldWords(language)
    const read = readTold(form, questionnaire, say)
    if ('problems' in read) return invalid(enterView(visit, person, questionnaire, read.problems))
    const id = await enterTold(db, permit, { personId: person.id, questionnaire }, read.told)
    return id
      ? goTo(to(`/svar/${id}`))
      : conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.cannotText} /> })
  },
})

type Props = { visit: Visit; questionnaire: Questionnaire; problems: readonly Problem[] }

function enterView(visit: Visit, person: Person, questionnaire: Questionnaire, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = toldWords(language)
  const words = receivedWords(language)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={say.enter} />
      <Prose>
        <p>{say.enterText}</p>
      </Prose>
      <Form action={to(`/forloeb/${person.id}/svar/skriv`)}>
        <FormId form={form} />
        <RadioCards
          name="maade"
          label={say.way}
          beside
          options={(['phone', 'paper'] as const).map((value) => ({ value, label: say[value] }))}
          value={form.text('maade')}
          error={problemAt(problems, 'maade')}
        />
        <TextField
          name="hjaelper"
          label={say.helper}
          hint={say.helperHint}
          optional={say.optional}
          value={form.text('hjaelper')}
        />
        <Select
          name="anledning"
          label={say.occasion}
          empty={say.nothing}
          options={occasions.map((value) => ({ value, label: words[`occasion-${value}`] }))}
          value={form.text('anledning')}
          error={problemAt(problems, 'anledning')}
        />
        <Thing row={1} {...{ visit, questionnaire, problems }} />
        {toldRows.slice(1).map((row) => (
          <Disclosure
            key={row}
            summary={say.thing(row)}
            open={['ting', 'fylder', 'hjaelp', 'proevet'].some((name) => form.text(`${name}${row}`) !== '')}
          >
            <Thing row={row} {...{ visit, questionnaire, problems }} />
          </Disclosure>
        ))}
        <TextArea
          name="vigtigt"
          label={say.matters}
          optional={say.optional}
          rows={3}
          value={form.text('vigtigt')}
          error={problemAt(problems, 'vigtigt')}
        />
        <Button>{say.save}</Button>
      </Form>
    </>
  )
  return { title: say.enter, body }
}

/** One thing that fills: what, how much, what is wished, what has been tried. */
function Thing({ row, visit, questionnaire, problems }: Props & { row: number }) {
  const { language, form } = visit
  const say = toldWords(language)
  const { topics, wish } = toldParts(questionnaire)
  const at = language === 'da' ? 0 : 1
  const numbers = Array.from({ length: 11 }, (_, n) => ({ value: `${n}`, label: `${n}` }))
  return (
    <>
      <Select
        name={`ting${row}`}
        label={`${say.thing(row)}: ${say.what}`}
        empty={say.nothing}
        options={topics.flatMap(({ domain, options }) =>
          options.map(({ code, label }) => ({
            value: code,
            label: label[language],
            group: domain ? domainNames[domain][at] : '',
          })),
        )}
        value={form.text(`ting${row}`)}
        error={problemAt(problems, `ting${row}`)}
      />
      <Select
        name={`fylder${row}`}
        label={say.burden}
        empty={say.notTold}
        options={numbers}
        value={form.text(`fylder${row}`)}
      />
      <Select
        name={`hjaelp${row}`}
        label={say.wish}
        empty={say.notTold}
        options={(wish?.options ?? []).map(({ code, label }) => ({ value: code, label: label[language] }))}
        value={form.text(`hjaelp${row}`)}
      />
      <TextField
        name={`proevet${row}`}
        label={say.tried}
        value={form.text(`proevet${row}`)}
        error={problemAt(problems, `proevet${row}`)}
      />
    </>
  )
}

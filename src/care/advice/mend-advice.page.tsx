import { Problems } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import {
  Button,
  Crumbs,
  Form,
  FormId,
  HiddenField,
  Notification,
  PageHead,
  Prose,
  Section,
  Select,
  TextArea,
} from '#ui/index.ts'
import { mayMendAdvice } from './advice.policy.ts'
import { adviceFields, type FreshAdvice, wrongIn } from './advice.rules.ts'
import { type AdviceShown, findAdvice } from './advice.store.ts'
import { adviceWords } from './advice.words.ts'
import { topicsIn } from './advice-parts.page.tsx'
import { tracesIn } from './person-trace.rules.ts'
import { mendAdvice } from './wording.store.ts'
import { wordingWords } from './wording.words.ts'

/** A new wording of what colleagues read already: it waits for somebody else, and the old one stays until then. */
export const mendAdvicePage = definePage({
  path: '/raad/:id/ret',
  access: 'may see persons',
  async get(visit) {
    const one = await mendable(visit)
    if (!one) return notFound()
    const { rows } = await listReadingRegister(visit.db)
    return show(view(visit, one, rows, []))
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const one = await mendable(visit)
    const permit = one && mayMendAdvice(actor, one)
    if (!one || !permit || isRefusal(permit)) return notFound()
    const { rows } = await listReadingRegister(db)
    const fresh = read(visit)
    const problems = wrongWith(visit, fresh, rows)
    if (problems.length > 0) return invalid(view(visit, one, rows, problems))
    if (fresh.question === one.question && fresh.answer === one.answer && fresh.lateEffect === one.lateEffect)
      return invalid(
        view(visit, one, rows, [{ field: adviceFields.answer, text: wordingWords(language).same }]),
      )
    const seen = form.text('stod') || '-infinity'
    const became = await mendAdvice(db, permit, one, fresh, { seen, today })
    if (became === 'mended') return goTo(to(`/raad/${one.id}`))
    if (became === 'gone') return notFound()
    const problem = { field: adviceFields.answer, text: wordingWords(language).waits }
    return conflict(view(visit, (await mendable(visit)) ?? one, rows, [problem]))
  },
})

async function mendable({ db, actor, param }: Visit): Promise<AdviceShown | null> {
  const one = isUuid(param('id')) ? await findAdvice(db, param('id')) : null
  return one && !isRefusal(mayMendAdvice(actor, one)) ? one : null
}

const read = ({ form }: Visit): FreshAdvice => ({
  lateEffect: form.text(adviceFields.topic),
  question: form.text(adviceFields.question),
  answer: form.text(adviceFields.answer),
})

function wrongWith({ language }: Visit, fresh: FreshAdvice, topics: readonly LateEffectName[]): Problem[] {
  const say = adviceWords(language)
  const slugs = topics.map(({ slug }) => slug)
  return [
    ...wrongIn(fresh, slugs).map(({ field, what }) => ({ field, text: say[what] })),
    ...(['question', 'answer'] as const).flatMap((field) =>
      tracesIn([fresh[field]], null).map((one) => ({
        field: adviceFields[field],
        text: say[`trace-${one}`],
      })),
    ),
  ]
}

function view(
  visit: Visit,
  one: AdviceShown,
  topics: readonly LateEffectName[],
  problems: readonly Problem[],
) {
  const { language, form, to } = visit
  const [say, mend] = [adviceWords(language), wordingWords(language)]
  const isFirst = form.entries().length === 0
  const field = (name: string, known: string) => ({
    name,
    value: isFirst ? known : form.text(name),
    error: problemAt(problems, name),
  })
  const here = `/raad/${one.id}`
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs
        label={say.where}
        items={[
          { href: to('/raad'), label: say.title },
          { href: to(here), label: <span lang="da">{one.question}</span> },
        ]}
      />
      <PageHead title={mend.title} lead={mend.lead} />
      <Notification tone="attention" title={say.noPerson}>
        <p>{say.noPersonText}</p>
      </Notification>
      <div class="section">
        <Form action={to(`${here}/ret`)} label={mend.title}>
          <FormId form={form} />
          <HiddenField name="stod" value={one.releasedAt?.toString() ?? ''} />
          <Select
            {...field(adviceFields.topic, one.lateEffect)}
            label={say.lateEffect}
            empty={say.choose}
            options={topicsIn(topics, language)}
          />
          <TextArea
            {...field(adviceFields.question, one.question)}
            label={say.question}
            hint={say.questionHint}
            rows={3}
          />
          <TextArea
            {...field(adviceFields.answer, one.answer)}
            label={say.answer}
            hint={say.answerHint}
            rows={8}
          />
          <Button>{say.send}</Button>
        </Form>
      </div>
      {!isFirst && (
        <Section id="nu" title={mend.standsNow}>
          <Prose>
            <p lang="da">{one.question}</p>
            <p lang="da">{one.answer}</p>
          </Prose>
        </Section>
      )}
    </>
  )
  return { title: mend.title, body }
}

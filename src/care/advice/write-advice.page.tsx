import { findPerson, Problems } from '#care/citizens/index.ts'
import { findSentBack, maySeeReferral } from '#care/referrals/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
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
  Select,
  TextArea,
} from '#ui/index.ts'
import { mayWriteAdvice } from './advice.policy.ts'
import { adviceFields, type FreshAdvice, wrongIn } from './advice.rules.ts'
import { type ClinicUnit, listClinicUnits, writeAdvice } from './advice.store.ts'
import { adviceWords } from './advice.words.ts'
import { topicsIn } from './advice-parts.page.tsx'
import { tracesIn } from './person-trace.rules.ts'

const path = '/raad/nyt'
type Begun = { readonly id: string; readonly personId: string; readonly advice: string }

/** Out of an answer to a referral, or from nothing. What is written goes to a colleague, and nothing goes with it. */
export const writeAdvicePage = definePage({
  path,
  access: 'may see persons',
  async get(visit) {
    const units = await unitsOf(visit)
    const begun = await begunFrom(visit, units, visit.query.get(adviceFields.from))
    if (units.length === 0 || begun === 'unknown') return notFound()
    const { rows } = await listReadingRegister(visit.db)
    return show(view(visit, { units, topics: rows, begun, problems: [] }))
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const units = await unitsOf(visit)
    const begun = await begunFrom(visit, units, form.text(adviceFields.from) || null)
    const unit = units.length === 1 ? units[0] : units.find(({ id }) => id === form.text('enhed'))
    const permit = unit && mayWriteAdvice(actor, unit)
    if (begun === 'unknown' || !unit || !permit || isRefusal(permit)) return notFound()
    const { rows } = await listReadingRegister(db)
    const fresh = read(visit)
    const about = begun && (await findPerson(db, begun.personId))
    const say = adviceWords(language)
    const problems: Problem[] = [
      ...wrongIn(
        fresh,
        rows.map(({ slug }) => slug),
      ).map(({ field, what }) => ({ field, text: say[what] })),
      ...(['question', 'answer'] as const).flatMap((field) =>
        tracesIn([fresh[field]], about).map((one) => ({
          field: adviceFields[field],
          text: say[`trace-${one}`],
        })),
      ),
    ]
    if (problems.length > 0) return invalid(view(visit, { units, topics: rows, begun, problems }))
    const id = await writeAdvice(db, permit, unit.id, fresh, today)
    return id ? goTo(to(`/raad/${id}`)) : notFound()
  },
})

async function unitsOf({ db, actor }: Visit): Promise<ClinicUnit[]> {
  const units = await listClinicUnits(db, actor.organisations)
  return units.filter((unit) => !isRefusal(mayWriteAdvice(actor, unit)))
}

/** The answer it begins with; to read it is a look at the person, and leaves its line. */
async function begunFrom(
  { db, actor }: Visit,
  units: readonly ClinicUnit[],
  id: string | null,
): Promise<Begun | null | 'unknown'> {
  if (id === null) return null
  const found = isUuid(id)
    ? await findSentBack(
        db,
        id,
        units.map((unit) => unit.id),
      )
    : null
  const permit = found && maySeeReferral(actor, found)
  if (!found || !permit || isRefusal(permit)) return 'unknown'
  await look(db, permit, [found.personId], { purpose: 'course', relation: 'unit' })
  return found
}

const read = ({ form }: Visit): FreshAdvice => ({
  lateEffect: form.text(adviceFields.topic),
  question: form.text(adviceFields.question),
  answer: form.text(adviceFields.answer),
})

type Asked = {
  readonly units: readonly ClinicUnit[]
  readonly topics: readonly LateEffectName[]
  readonly begun: Begun | null
  readonly problems: readonly Problem[]
}

function view(visit: Visit, { units, topics, begun, problems }: Asked) {
  const { language, form, to } = visit
  const say = adviceWords(language)
  const isFirst = form.entries().length === 0
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs label={say.where} items={[{ href: to('/raad'), label: say.title }]} />
      <PageHead title={say.writeTitle} lead={say.writeLead} />
      <Notification tone="attention" title={say.noPerson}>
        <p>{say.noPersonText}</p>
      </Notification>
      <div class="section">
        <Form action={to(path)} label={say.writeTitle}>
          <FormId form={form} />
          {begun && <HiddenField name={adviceFields.from} value={begun.id} />}
          {units.length > 1 && (
            <Select
              {...field('enhed')}
              label={say.unit}
              empty={say.choose}
              options={units.map(({ id, name }) => ({ value: id, label: name?.[language] ?? '' }))}
            />
          )}
          <Select
            {...field(adviceFields.topic)}
            label={say.lateEffect}
            empty={say.choose}
            options={topicsIn(topics, language)}
          />
          <TextArea {...field(adviceFields.question)} label={say.question} hint={say.questionHint} rows={3} />
          {begun && isFirst && <p>{say.begun}</p>}
          <TextArea
            {...field(adviceFields.answer)}
            label={say.answer}
            hint={say.answerHint}
            rows={8}
            value={isFirst ? begun?.advice : form.text(adviceFields.answer)}
          />
          <Button>{say.send}</Button>
        </Form>
      </div>
    </>
  )
  return { title: say.writeTitle, body }
}

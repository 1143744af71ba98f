import {
  addressFor,
  lets,
  MyPage,
  Problems,
  type Subject,
  SubjectField,
  subjectOf,
} from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkboxes,
  Form,
  FormId,
  Notification,
  PageHead,
  RadioCards,
  Section,
} from '#ui/index.ts'
import { agreedWords } from './agreed.words.ts'
import { alertDueOn } from './alert.rules.ts'
import type { Reader } from './assessment.rules.ts'
import { mayAnswerCheckIn } from './check-in.policy.ts'
import { checkInAnswers, isCheckInAnswer, leadsToPeople, lookAgainAfter } from './check-in.rules.ts'
import { type AskedCheckIn, findCheckIn, saveCheckIn } from './check-in.store.ts'
import { checkInWords } from './check-in.words.ts'
import { agreedPath, askedInWords, HumanPath, saidInWords } from './check-in-parts.page.tsx'
import { findReader } from './reader.store.ts'
import { ToldReactions } from './told-reactions.page.tsx'

const [field, againField] = ['svar', 'igen']

/** *Hvordan går det med …?*, on its own page. The answer travels by POST and stands in no address. */
export const myCheckInPage = definePage({
  path: `${agreedPath}/:id`,
  access: 'may see own page',
  async get(visit) {
    const asked = await askedOf(visit)
    if (!asked) return notFound()
    const { subject, checkIn } = asked
    const isWanted = checkIn.answer === null || visit.query.get('ret') === 'ja'
    const isAsking = checkIn.isNewest && lets(subject.access, 'answers') && isWanted
    return show(isAsking ? askView(visit, asked, []) : saidView(visit, asked))
  },
  async post(visit) {
    const { db, actor, form, language, now, today, to } = visit
    const asked = await askedOf(visit)
    const permit = asked && mayAnswerCheckIn(actor, asked.checkIn)
    if (!asked || !permit || isRefusal(permit)) return notFound()
    const { subject, checkIn } = asked
    const say = checkInWords(language)
    const said = form.text(field)
    if (!isCheckInAnswer(said)) return invalid(askView(visit, asked, [{ field, text: say.choose }]))
    const bound = leadsToPeople(said) ? bindingOf(asked) : null
    const dueOn = bound ? alertDueOn(now, bound.reaction.reactsWithin) : null
    const again = said === 'same' && form.text(againField) ? today.add(lookAgainAfter) : null
    if (!(await saveCheckIn(db, permit, checkIn, { said, again, dueOn })))
      return conflict({ title: say.gone, body: <PageHead title={say.gone} lead={say.goneText} /> })
    return goTo(to(addressFor(subject, `${agreedPath}/${checkIn.id}`)))
  },
})

type Asked = { readonly subject: Subject; readonly checkIn: AskedCheckIn; readonly unit: Reader | null }
/** A question to the person, or to whom one acts for; unknown and somebody else's are the same. */
async function askedOf(visit: Visit): Promise<Asked | null> {
  const subject = await subjectOf(visit, 'answers')
  const id = visit.param('id')
  if (!subject || !isUuid(id)) return null
  const checkIn = await findCheckIn(visit.db, id)
  if (checkIn?.personId !== subject.person.id) return null
  return { subject, checkIn, unit: await findReader(visit.db, checkIn.unitId) }
}

/** The unit that agreed, if it still sees what was agreed and has bound itself to react. */
const bindingOf = ({ checkIn, unit }: Asked) =>
  checkIn.isSeenByUnit && unit?.reaction ? { name: unit.name, reaction: unit.reaction } : null

const above = ({ to, language }: Visit, subject: Subject) => ({
  href: to(addressFor(subject, agreedPath)),
  label: agreedWords(language).mine,
})
const headOf = (visit: Visit, { subject, checkIn }: Asked) => ({
  ...{ visit, subject, title: askedInWords(checkIn, visit.language), above: above(visit, subject) },
  lead: checkInWords(visit.language).lead(dayInWords(checkIn.agreedOn, visit.language)),
})

function askView(visit: Visit, asked: Asked, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = checkInWords(language)
  const { subject, checkIn } = asked
  const head = headOf(visit, asked)
  const isTyped = problems.length > 0
  const isAgain = isTyped ? form.text(againField) !== '' : checkIn.againOn !== null
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage {...head}>
        {checkIn.agreed && (
          <p>
            <b>{say.agreed}:</b> {checkIn.agreed}
          </p>
        )}
        <Form action={to(`${agreedPath}/${checkIn.id}`)}>
          <FormId form={form} />
          <SubjectField subject={subject} />
          <RadioCards
            name={field}
            label={head.title}
            options={checkInAnswers.map((value) => ({ value, label: saidInWords(value, language) }))}
            value={isTyped ? form.text(field) : (checkIn.answer ?? undefined)}
            error={problems[0]?.text}
          />
          <Checkboxes
            name={againField}
            label={say.againLabel}
            options={[{ value: 'ja', label: say.again }]}
            values={isAgain ? ['ja'] : []}
          />
          <Buttons>
            <Button>{say.send}</Button>
            <ButtonLink kind="quiet" href={head.above.href}>
              {say.later}
            </ButtonLink>
          </Buttons>
        </Form>
        <WhoReads visit={visit} asked={asked} />
      </MyPage>
    </>
  )
  return { title: head.title, body }
}

function saidView(visit: Visit, asked: Asked) {
  const { language, to } = visit
  const say = checkInWords(language)
  const { subject, checkIn, unit } = asked
  const { answer, answeredAt, againOn, toldDue } = checkIn
  const head = headOf(visit, asked)
  const path = addressFor(subject, `${agreedPath}/${checkIn.id}`)
  const isTurned = answer !== null && leadsToPeople(answer)
  const body = (
    <MyPage {...head}>
      {answer && answeredAt && (
        <Notification tone="done" announce title={say.thanks}>
          <p>
            {say.saidOn(dayInWords(dayOf(answeredAt), language), saidInWords(answer, language).toLowerCase())}
          </p>
          {againOn && <p>{say.againOn(dayInWords(againOn, language))}</p>}
          {isTurned && checkIn.isNewest && <p>{say.openAgain}</p>}
        </Notification>
      )}
      {isTurned && toldDue && unit && (
        <Notification title={say.told(unit.name[language], dayInWords(toldDue, language))} />
      )}
      {isTurned && <HumanPath visit={visit} unit={unit} isTold={toldDue !== null} />}
      {answer && checkIn.isNewest && lets(subject.access, 'answers') && (
        <Buttons>
          <ButtonLink kind="quiet" href={to(`${path}${path.includes('?') ? '&' : '?'}ret=ja`)}>
            {say.change}
          </ButtonLink>
        </Buttons>
      )}
      <WhoReads visit={visit} asked={asked} />
    </MyPage>
  )
  return { title: head.title, body }
}

/** Said before the answer is sent, and beside it afterwards. */
function WhoReads({ visit: { language }, asked }: { visit: Visit; asked: Asked }) {
  const say = checkInWords(language)
  const bound = bindingOf(asked)
  const name = asked.unit?.name[language] ?? ''
  return (
    <>
      <Section id="hvem-ser" title={say.whoReads} prose>
        <p>
          {say.readers(name)} {bound && `${say.tells(name, bound.reaction.reactsWithin)} `}
          {say.noReading}
        </p>
      </Section>
      {bound && <ToldReactions told={[{ unit: bound.name, reaction: bound.reaction }]} language={language} />}
    </>
  )
}

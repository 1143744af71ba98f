import { PersonHead, Problems, unitPersonOf } from '#care/citizens/index.ts'
import { HumanFirst } from '#help/knowledge/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, Form, FormId, Prose, Section, SummaryList, TextArea } from '#ui/index.ts'
import { mayEnterScore } from './received.policy.ts'
import { findScore, type Score, tellWhatWasDone } from './score.store.ts'
import { scoreWords } from './score.words.ts'
import { scoreName, sumOf } from './scores.page.tsx'

const doneField = 'gjort'

async function scoreOf(visit: Visit) {
  const found = await unitPersonOf(visit)
  const id = visit.param('maaling')
  const score = found && isUuid(id) ? await findScore(visit.db, id) : null
  return found && score?.personId === found.person.id ? { ...found, score } : null
}

/** One result; where question 9 was above nought, where to turn at once, and what was done. */
export const scorePage = definePage({
  path: '/forloeb/:id/maaling/:maaling',
  access: 'may see persons',
  async get(visit) {
    const found = await scoreOf(visit)
    if (!found) return notFound()
    return show(scoreView(visit, found, []))
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const found = await scoreOf(visit)
    const permit = found && mayEnterScore(actor, found.person)
    if (!found || !permit || isRefusal(permit)) return notFound()
    const { score, person } = found
    const words = form.text(doneField).slice(0, 1000)
    const say = scoreWords(language)
    if (!words) return invalid(scoreView(visit, found, [{ field: doneField, text: say.writeDone }]))
    if (await tellWhatWasDone(db, permit, score.id, words))
      return goTo(to(`/forloeb/${person.id}/maaling/${score.id}`))
    const now = await scoreOf(visit)
    return now ? conflict(scoreView(visit, now, [{ field: doneField, text: say.doneAlready }])) : notFound()
  },
})

type Found = NonNullable<Awaited<ReturnType<typeof scoreOf>>>

function scoreView(visit: Visit, { person, score }: Found, problems: readonly Problem[]) {
  const { language } = visit
  const say = scoreWords(language)
  const title = scoreName(score)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      {score.asksWhatWasDone && <HumanFirst reason="life" language={language} />}
      <PersonHead visit={visit} person={person} title={title} />
      {score.asksWhatWasDone && <WhatWasDone visit={visit} score={score} problems={problems} />}
      <SummaryList
        compact
        items={[
          { label: score.questionnaire ? say.total : say.result, value: sumOf(score, language) },
          ...(score.numbers ? [{ label: say.numbers, value: score.numbers.join(' · ') }] : []),
          { label: say.day, value: dayInWords(score.takenOn, language) },
          { label: say.source, value: score.source },
          { label: say.by, value: score.enteredByName ?? say.notGiven },
        ]}
      />
      {score.questionnaire && (
        <Prose>
          <p>{say.sumText}</p>
          <p>
            <small>{say.credit}</small>
          </p>
        </Prose>
      )}
    </>
  )
  return { title, body }
}

type DoneProps = { visit: Visit; score: Score; problems: readonly Problem[] }

function WhatWasDone({ visit, score, problems }: DoneProps) {
  const { language, to, form } = visit
  const say = scoreWords(language)
  if (score.doneAt)
    return (
      <Section id="gjort" title={say.whatDone} prose>
        <p>{score.doneWords}</p>
        <p>
          <small>
            {say.done(score.doneByName ?? say.notGiven, dayInWords(dayOf(score.doneAt), language))}
          </small>
        </p>
      </Section>
    )
  return (
    <Section id="gjort" title={say.whatDone} intro={say.whatDoneText}>
      <Form action={to(`/forloeb/${score.personId}/maaling/${score.id}`)}>
        <FormId form={form} />
        <TextArea
          name={doneField}
          label={say.whatDone}
          rows={3}
          value={form.text(doneField)}
          error={problems[0]?.text}
        />
        <Button>{say.saveDone}</Button>
      </Form>
    </Section>
  )
}

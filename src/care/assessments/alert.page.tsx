import { Problems } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { closeTask } from '#registers/tasks/index.ts'
import {
  Button,
  Buttons,
  Crumbs,
  Form,
  FormId,
  HiddenField,
  Notification,
  PageHead,
  SummaryList,
  TextArea,
} from '#ui/index.ts'
import { mayMoveAlert } from './alert.policy.ts'
import { isAlertMove, movesFrom } from './alert.rules.ts'
import { alertTask, findAlert, moveAlert, type OneAlert, taskOfAlert } from './alert.store.ts'
import { alertWords } from './alert.words.ts'
import { AlertDue, pastDayFacts, ruleInWords, standingInWords } from './alert-parts.page.tsx'
import { receivedWords } from './received.words.ts'
import { needPath } from './received-parts.page.tsx'

const [moveField, reasonField, changesField] = ['skridt', 'grund', 'set']

async function alertOf({
  db,
  actor,
  param,
}: Visit): Promise<{ alert: OneAlert; permit: Permit<'alert.moved'> } | null> {
  const id = param('id')
  const alert = isUuid(id) ? await findAlert(db, id) : null
  const permit = alert && mayMoveAlert(actor, alert)
  if (!alert || !permit || isRefusal(permit)) return null
  await look(db, permit, [alert.personId], { purpose: 'course', relation: 'unit' })
  return { alert, permit }
}

/** One alert: what the rule is, how urgent the person says it is, whose it is now, and what may be done. */
export const alertPage = definePage({
  path: '/svar/advis/:id',
  access: 'may see persons',
  async get(visit) {
    const found = await alertOf(visit)
    if (!found) return notFound()
    return show(alertView(visit, found.alert, []))
  },
  async post(visit) {
    const { db, form, language, to } = visit
    const found = await alertOf(visit)
    if (!found) return notFound()
    const { alert, permit } = found
    const move = form.text(moveField)
    if (!isAlertMove(move)) return notFound()
    const reason = move === 'afslut' ? form.text(reasonField).slice(0, 1000) || null : null
    if (move === 'afslut' && !reason)
      return invalid(alertView(visit, alert, [{ field: reasonField, text: alertWords(language).giveReason }]))
    const changes = Number(form.text(changesField)) || 0
    const isOpen = movesFrom(alert.standing).includes(move)
    const moved = isOpen ? await moveAlert(db, permit, { id: alert.id, changes, move, reason }) : 'overtaken'
    if (moved !== 'saved') {
      const now = await alertOf(visit)
      return now ? conflict(alertView(visit, now.alert, [], true)) : notFound()
    }
    if (move === 'fulgt-op' || move === 'givet-videre' || move === 'afslut')
      await closeTask(db, permit, alertTask, taskOfAlert(alert.id))
    return goTo(to(`/svar/advis/${alert.id}?gemt=ja`))
  },
})

function alertView(visit: Visit, alert: OneAlert, problems: readonly Problem[], isOvertaken = false) {
  const { language, to, form, query, has } = visit
  const say = alertWords(language)
  const words = receivedWords(language)
  const moves = movesFrom(alert.standing)
  const title = ruleInWords(alert, language)
  const here = to(`/svar/advis/${alert.id}`)
  const hidden = (
    <>
      {isOvertaken ? <FormId /> : <FormId form={form} />}
      <HiddenField name={changesField} value={`${alert.changes}`} />
    </>
  )
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs label={words.where} items={[{ href: to('/svar/advis'), label: say.title }]} />
      <PageHead over={alert.personName ?? words.nameless} title={title} />
      {query.get('gemt') === 'ja' && <Notification tone="done" announce title={say.moved} />}
      {isOvertaken && (
        <Notification tone="attention" announce title={say.overtaken}>
          <p>{say.overtakenText}</p>
        </Notification>
      )}
      <SummaryList
        compact
        items={[
          { label: say.state, value: standingInWords(alert, language) },
          { label: words.urgency, value: say[`urgency-${alert.ownUrgency}`] },
          { label: say.due, value: <AlertDue alert={alert} visit={visit} /> },
          ...pastDayFacts(alert, language),
          ...(alert.reason ? [{ label: say['state-closed'], value: alert.reason }] : []),
        ]}
      />
      {has(needPath) && (
        <p>
          <a href={to(needPath.replace(':id', alert.needId))}>{say.need}</a>
        </p>
      )}
      {moves
        .filter((move) => move !== 'afslut')
        .map((move) => (
          <Form key={move} action={here} label={say[move]}>
            {hidden}
            <HiddenField name={moveField} value={move} />
            <Buttons>
              <Button kind={move === 'tag' || move === 'fulgt-op' ? undefined : 'quiet'}>{say[move]}</Button>
            </Buttons>
          </Form>
        ))}
      {moves.includes('afslut') && (
        <Form action={here} label={say.afslut}>
          {hidden}
          <HiddenField name={moveField} value="afslut" />
          <TextArea
            name={reasonField}
            label={say.reason}
            rows={2}
            value={form.text(reasonField)}
            error={problemAt(problems, reasonField)}
          />
          <Buttons>
            <Button kind="quiet">{say.afslut}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
  return { title, body }
}

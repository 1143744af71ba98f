import { Problems } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, Crumbs, Form, FormId, Notification, NumberField, PageHead, TextField } from '#ui/index.ts'
import { receivedWords } from './received.words.ts'
import { mayTellReception } from './reception.policy.ts'
import { readReception, receptionFields } from './reception.rules.ts'
import { findOwnReception, type OwnReception, tellReception } from './reception.store.ts'
import { receptionWords } from './reception.words.ts'

export const receptionPath = '/svar/modtagelse'

/** A unit tells when it reads answers and whom a person can ring, by its own hand and with the day. */
export const receptionPage = definePage({
  path: receptionPath,
  access: 'may see persons',
  async get(visit) {
    const { db, actor } = visit
    const own = isRefusal(mayTellReception(actor)) ? null : await findOwnReception(db)
    return own ? show(view(visit, own, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const permit = mayTellReception(actor)
    const own = isRefusal(permit) ? null : await findOwnReception(db)
    if (!own || isRefusal(permit)) return notFound()
    const { told, problems } = readReception(form, receptionWords(language))
    if (!told) return invalid(view(visit, own, problems))
    return (await tellReception(db, permit, told)) ? goTo(to(`${receptionPath}?gemt=ja`)) : notFound()
  },
})

function view(visit: Visit, own: OwnReception, problems: readonly Problem[]) {
  const { language, query, form, to } = visit
  const say = receptionWords(language)
  const words = receivedWords(language)
  const isTyped = problems.length > 0
  const field = (name: keyof typeof receptionFields) => ({
    name: receptionFields[name],
    value: isTyped ? form.text(receptionFields[name]) : `${own[name] ?? ''}`,
    error: problemAt(problems, receptionFields[name]),
  })
  const body = (
    <>
      <Problems problems={problems} language={language} />
      {query.get('gemt') === 'ja' && !isTyped && <Notification tone="done" announce title={say.saved} />}
      <Crumbs label={words.where} items={[{ href: to('/svar'), label: words.title }]} />
      <PageHead over={own.unit?.[language]} title={say.title} lead={say.lead} />
      {own.toldOn ? (
        <p>{say.toldOn(dayInWords(own.toldOn, language))}</p>
      ) : (
        <Notification title={say.notTold}>
          <p>{say.notToldText}</p>
        </Notification>
      )}
      <Form action={to(receptionPath)} label={say.title}>
        <FormId form={form} />
        <NumberField {...field('readsWithin')} label={say.days} hint={say.daysHint} unit={say.daysUnit} />
        <TextField {...field('phone')} type="tel" autoComplete="off" label={say.phone} />
        <TextField {...field('hours')} autoComplete="off" label={say.hours} hint={say.hoursHint} />
        <TextField
          {...field('hoursInEnglish')}
          autoComplete="off"
          label={say.hoursInEnglish}
          hint={say.hoursInEnglishHint}
        />
        <TextField
          {...field('urgentPhone')}
          type="tel"
          autoComplete="off"
          label={say.urgent}
          hint={say.urgentHint}
        />
        <p>{say.empty}</p>
        <Button>{say.save}</Button>
      </Form>
    </>
  )
  return { title: say.title, body }
}

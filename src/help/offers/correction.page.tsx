import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { type Json, mayPropose, saveProposal } from '#registers/editions/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  type Fact,
  Form,
  FormId,
  HiddenField,
  PageHead,
  RadioCards,
  Section,
  SummaryList,
  TextArea,
} from '#ui/index.ts'
import { type Correction, hasFields, offerWithTold } from './correction.rules.ts'
import { closeCorrection, findCorrection } from './correction.store.ts'
import { correctionWords } from './correction.words.ts'
import { CorrectionProblems } from './correction-parts.page.tsx'
import { mayCloseCorrection } from './offer.policy.ts'
import { offerKind } from './offer-kind.rules.ts'

const find = ({ db, param }: Visit) => (isUuid(param('id')) ? findCorrection(db, param('id')) : null)

/** An editor makes a correction a proposal, which somebody else checks, or settles it with a reason. */
export const correctionPage = definePage({
  path: '/redaktion/rettelser/:id',
  access: 'may propose editions',
  async get(visit) {
    const correction = await find(visit)
    return correction ? show(view(visit, correction, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const correction = await find(visit)
    if (!correction) return notFound()
    const permit = mayCloseCorrection(actor, correction.id)
    if (isRefusal(permit)) return notFound()
    const say = correctionWords(language)
    const isTold = form.text('gem') === 'oplyst' && hasFields(correction)
    const proposed = isTold ? await propose(visit, correction) : null
    const problems = isTold ? [] : problemsIn(visit)
    if (problems.length > 0) return invalid(view(visit, correction, problems))
    const outcome = isTold || form.text('udfald') === 'forslag' ? 'proposed' : 'closed'
    const reason = isTold ? say.proposeTold : form.text('ord').slice(0, 500)
    const settled = await closeCorrection(db, permit, { id: correction.id, outcome, reason })
    if (isRefusal(settled))
      return conflict(view(visit, correction, [{ field: 'udfald', text: say.settledAlready }]))
    return goTo(to(proposed ? `/redaktion/forslag/${proposed}` : '/redaktion/rettelser'))
  },
})

/** What the provider told as a proposal to the edition, in the editor's name. */
async function propose({ db, actor, language }: Visit, correction: Correction): Promise<string | null> {
  const { offer, madeOn } = correction
  const permit = mayPropose(actor, offerKind.name, offer.id)
  if (isRefusal(permit)) return null
  const grounds = correctionWords(language).toldGrounds(offer.organisation, dayInWords(madeOn, language))
  const body = offerWithTold(offer, correction) as unknown as Json
  return saveProposal(db, permit, offerKind, { key: offer.id, body, grounds })
}

function problemsIn({ form, language }: Visit): Problem[] {
  const say = correctionWords(language)
  return [
    ...(['forslag', 'ingen'].includes(form.text('udfald'))
      ? []
      : [{ field: 'udfald', text: say.outcomeMissing }]),
    ...(form.text('ord').length < 5 ? [{ field: 'ord', text: say.reasonMissing }] : []),
  ]
}

function factsOf(correction: Correction, { language }: Visit): Fact[] {
  const say = correctionWords(language)
  const { fromWhom, answer, words, knownHow, told, madeOn } = correction
  const start = told?.nextStart ? dayInWords(Temporal.PlainDate.from(told.nextStart), language) : null
  const facts = [
    { label: say.from, value: say[fromWhom] },
    { label: say.told, value: dayInWords(madeOn, language) },
    { label: say.answer, value: say[answer] },
    { label: say.words, value: words || say.notGiven },
  ]
  if (fromWhom === 'anyone') return [...facts, { label: say.known, value: knownHow ?? say.notGiven }]
  return [
    ...facts,
    { label: say.nextStart, value: start ?? say.notGiven },
    { label: say.freePlaces, value: told?.freePlaces ?? say.notGiven },
    { label: say.waiting, value: told?.waitingWeeks ?? say.notGiven },
    { label: say.hours, value: told?.openingHours ?? say.notGiven },
  ]
}

function view(visit: Visit, correction: Correction, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = correctionWords(language)
  const action = to(`/redaktion/rettelser/${correction.id}`)
  const key = correction.offer.id
  return {
    title: say.list,
    body: (
      <>
        <CorrectionProblems visit={visit} problems={problems} />
        <PageHead over={say.list} title={correction.offer.name[language]} />
        <SummaryList sentences items={factsOf(correction, visit)} />
        <Buttons>
          <ButtonLink href={to(`/redaktion/offer/${key}/foreslaa`)}>{say.propose}</ButtonLink>
          <ButtonLink kind="quiet" href={to(`/tilbud/${key}`)}>
            {say.back}
          </ButtonLink>
        </Buttons>
        {hasFields(correction) && (
          <Section id="oplyst" title={say.proposeTold} intro={say.proposeToldHint}>
            <Form action={action}>
              <FormId />
              <HiddenField name="gem" value="oplyst" />
              <Button>{say.proposeTold}</Button>
            </Form>
          </Section>
        )}
        <Section id="afslut" title={say.settle}>
          <Form action={action}>
            <FormId form={form} />
            <RadioCards
              name="udfald"
              label={say.outcome}
              options={[
                { value: 'forslag', label: say.proposed },
                { value: 'ingen', label: say.unchanged },
              ]}
              value={form.text('udfald')}
              error={problemAt(problems, 'udfald')}
            />
            <TextArea
              name="ord"
              label={say.reason}
              value={form.text('ord')}
              error={problemAt(problems, 'ord')}
              rows={3}
            />
            <Button>{say.close}</Button>
          </Form>
        </Section>
      </>
    ),
  }
}

import type { Problem } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, ButtonLink, Buttons, Form, FormId, HiddenField, PageHead, Section } from '#ui/index.ts'
import { answerIn } from './answer.rules.ts'
import { findAsked, saveAnswer } from './answer.store.ts'
import { AnswerFields, AnswerProblems, ToldFields } from './answer-fields.page.tsx'
import { linkHash } from './asking.rules.ts'
import { confirmWords } from './confirm.words.ts'
import { mayAnswer } from './offer.policy.ts'
import { findOffer } from './offer.store.ts'
import { OfferFacts } from './offer-facts.page.tsx'
import { LinkEnded } from './open-confirmation.page.tsx'

/** The provider says whether what stands is right. What they tell changes nothing by itself. */
export const confirmOffer = definePage({
  path: '/tilbud/bekraeft',
  access: 'anyone',
  uncached: true,
  async get(visit) {
    const say = confirmWords(visit.language)
    const isAnswered = visit.query.has('svaret')
    const found = visit.link === null || isAnswered ? null : await findLinked(visit)
    if (found) return show(view(visit, found, []))
    const title = isAnswered ? say.thanks : say.noLink
    const lead = isAnswered ? say.thanksText : say.noLinkText
    return show({ title, body: <Told visit={visit} title={title} lead={lead} /> })
  },
  async post(visit) {
    const { db, actor, language, today, to } = visit
    const found = await findLinked(visit)
    const ended = () =>
      conflict({ title: confirmWords(language).linkEnded, body: <LinkEnded visit={visit} /> })
    const permit = mayAnswer(actor, found?.row.offer.id ?? null)
    if (!found || isRefusal(permit)) return ended()
    // A place with several offers has several mails, and the link opened last holds the cookie.
    if (!isAbout(found, visit)) return conflict(anotherView(visit))
    const answer = answerIn(visit.form, language)
    if (!('said' in answer)) return invalid(view(visit, found, answer))
    const saved = { tokenHash: linkHash(visit.link ?? ''), offer: found.row.offer, answer, today }
    if (!(await saveAnswer(db, permit, saved))) return ended()
    return goTo(`${to('/tilbud/bekraeft')}?svaret=ja`, { link: 'ended' })
  },
})

/** What the opened link is about: one offer, and nothing else. */
async function findLinked({ db, link }: Visit) {
  const key = link === null ? null : await findAsked(db, linkHash(link))
  return key === null ? null : findOffer(db, key)
}
type Found = NonNullable<Awaited<ReturnType<typeof findLinked>>>

const offerField = 'tilbud'
/** Is the form about the offer whose link is open? One that does not say is. */
const isAbout = ({ row }: Found, { form }: Visit) => ['', row.offer.id].includes(form.text(offerField))

function anotherView(visit: Visit) {
  const { anotherLink: title, anotherLinkText: lead } = confirmWords(visit.language)
  return { title, body: <Told visit={visit} title={title} lead={lead} /> }
}

function view(visit: Visit, { row, effects }: Found, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = confirmWords(language)
  return {
    title: say.provider,
    body: (
      <>
        <AnswerProblems visit={visit} problems={problems} />
        <PageHead over={row.offer.name[language]} title={say.provider} lead={say.providerLead}>
          <p>{row.offer.description[language]}</p>
          <Buttons>
            <ButtonLink kind="quiet" href="#svar">
              {say.toAnswer}
            </ButtonLink>
          </Buttons>
        </PageHead>
        <OfferFacts row={row} effects={effects} visit={visit} />
        <Section id="svar" title={say.answer} hiddenTitle>
          <Form action={to('/tilbud/bekraeft')}>
            <FormId form={form} />
            <HiddenField name={offerField} value={row.offer.id} />
            <AnswerFields visit={visit} problems={problems} />
            <ToldFields visit={visit} problems={problems} />
            <Button>{say.send}</Button>
          </Form>
        </Section>
      </>
    ),
  }
}

function Told({ visit: { language, to }, title, lead }: { visit: Visit; title: string; lead: string }) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Buttons>
        <ButtonLink href={to('/tilbud')}>{confirmWords(language).findOffer}</ButtonLink>
      </Buttons>
    </>
  )
}

import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkboxes,
  Form,
  FormId,
  PageHead,
  RadioCards,
  Section,
} from '#ui/index.ts'
import { AnswerFields, AnswerProblems, ToldFields } from './answer-fields.page.tsx'
import { checkWords } from './check.words.ts'
import { confirmWords } from './confirm.words.ts'
import { mayCheckOffer } from './offer.policy.ts'
import { fieldGroups, type Offer } from './offer.rules.ts'
import { findOffer } from './offer.store.ts'
import { groupNames, inLanguage } from './offer.words.ts'
import { findingIn, hows, whosFor } from './offer-check.rules.ts'
import { saveFinding } from './offer-check.store.ts'
import { OfferFacts } from './offer-facts.page.tsx'

/** A volunteer, or an editor where no chapter is near, writes down what they found out. */
export const checkOffer = definePage({
  path: '/tilbud/:id/tjek',
  access: 'may check offers',
  async get(visit) {
    const found = await findOffer(visit.db, visit.param('id'))
    return found ? show(view(visit, found, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const found = await findOffer(db, visit.param('id'))
    if (!found) return notFound()
    const { offer } = found.row
    const permit = mayCheckOffer(actor, offer.id)
    if (isRefusal(permit)) return notFound()
    const finding = findingIn(form, offer, language)
    if (!('said' in finding)) return invalid(view(visit, found, finding))
    await saveFinding(db, permit, offer, { finding, today })
    return goTo(to('/opgaver'))
  },
})

type Found = NonNullable<Awaited<ReturnType<typeof findOffer>>>
function view(visit: Visit, { row, effects }: Found, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = checkWords(language)
  return {
    title: say.title,
    body: (
      <>
        <AnswerProblems visit={visit} problems={problems} />
        <PageHead over={row.offer.name[language]} title={say.title} lead={say.lead}>
          <Buttons>
            <ButtonLink kind="quiet" href="#svar">
              {confirmWords(language).toAnswer}
            </ButtonLink>
            <ButtonLink kind="quiet" href={to(`/tilbud/${row.offer.id}`)}>
              {say.seeOffer}
            </ButtonLink>
          </Buttons>
        </PageHead>
        <OfferFacts row={row} effects={effects} visit={visit} />
        <Section id="svar" title={say.found}>
          <Form action={to(`/tilbud/${row.offer.id}/tjek`)}>
            <FormId form={form} />
            <HowFields visit={visit} offer={row.offer} problems={problems} />
            <AnswerFields visit={visit} problems={problems} />
            <Checkboxes
              name="del"
              label={say.parts}
              hint={say.partsHint}
              options={fieldGroups
                .filter((group) => group !== 'whole')
                .map((value) => ({ value, label: inLanguage(groupNames[value], language) }))}
              values={[...form.all('del')]}
            />
            <ToldFields visit={visit} problems={problems} />
            <Button>{say.save}</Button>
          </Form>
        </Section>
      </>
    ),
  }
}

type HowProps = { visit: Visit; offer: Offer; problems: readonly Problem[] }
function HowFields({ visit: { form, language }, offer, problems }: HowProps) {
  const say = checkWords(language)
  const names = {
    stedet: offer.organisation,
    myndigheden: offer.authority ?? say.myndigheden,
    selv: say.selv,
  }
  return (
    <>
      <RadioCards
        name="hvordan"
        label={say.how}
        options={(Object.keys(hows) as (keyof typeof hows)[]).map((value) => ({ value, label: say[value] }))}
        value={form.text('hvordan')}
        error={problemAt(problems, 'hvordan')}
      />
      <RadioCards
        name="hvem"
        label={say.who}
        options={whosFor(offer).map((value) => ({ value, label: names[value] }))}
        value={form.text('hvem')}
        error={problemAt(problems, 'hvem')}
      />
    </>
  )
}

import { type Problem, problemAt } from '#platform/form.ts'
import { minutesLeft } from '#platform/limits.ts'
import { definePage, goTo, invalid, notFound, show, tooMany, type Visit } from '#platform/pages.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  FormId,
  PageHead,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { correctionLimit, suggestionIn } from './correction.rules.ts'
import { saveSuggestion } from './correction.store.ts'
import { correctionWords } from './correction.words.ts'
import { maySuggest } from './offer.policy.ts'
import type { Offer } from './offer.rules.ts'
import { findOffer } from './offer.store.ts'

/** Anybody says what is wrong; an editor looks at it before anything changes. */
export const suggestCorrection = definePage<boolean>({
  path: '/tilbud/:id/foreslaa-rettelse',
  access: 'anyone',
  // Each form carries an id of its own: a page that many share would make two people's corrections one.
  uncached: true,
  before: async ({ method, connection }, within) =>
    method !== 'POST' || (await within(correctionLimit, connection)),
  async get(visit) {
    const found = await findOffer(visit.db, visit.param('id'))
    if (!found) return notFound()
    const { offer } = found.row
    if (!visit.query.has('sendt')) return show(view(visit, offer, []))
    const say = correctionWords(visit.language)
    return show({
      title: say.thanks,
      body: <Told {...{ visit, offer }} title={say.thanks} lead={say.thanksText} />,
    })
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const found = await findOffer(db, visit.param('id'))
    if (!found) return notFound()
    const { offer } = found.row
    const say = correctionWords(language)
    if (!visit.prepared) {
      const lead = say.tooManyText(minutesLeft(visit.now, correctionLimit))
      return tooMany({
        title: say.tooMany,
        body: <Told {...{ visit, offer }} title={say.tooMany} lead={lead} />,
      })
    }
    const suggestion = suggestionIn(form, language)
    if (!('words' in suggestion)) return invalid(view(visit, offer, suggestion))
    await saveSuggestion(db, maySuggest(actor, offer.id), offer, { ...suggestion, today })
    return goTo(`${to(`/tilbud/${offer.id}/foreslaa-rettelse`)}?sendt=ja`)
  },
})

function view(visit: Visit<boolean>, offer: Offer, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = correctionWords(language)
  const errors = problems.map(({ field, text }) => ({ name: field, message: text }))
  return {
    title: say.suggest,
    body: (
      <>
        {errors.length > 0 && <ErrorSummary title={say.errors} errors={errors} />}
        <PageHead over={offer.name[language]} title={say.suggest} lead={say.suggestLead} />
        <Form action={to(`/tilbud/${offer.id}/foreslaa-rettelse`)}>
          <FormId form={form} />
          <TextArea
            name="ord"
            label={say.what}
            hint={say.whatHint}
            value={form.text('ord')}
            error={problemAt(problems, 'ord')}
          />
          <TextField
            name="hvordan"
            label={say.how}
            hint={say.howHint}
            optional={say.optional}
            value={form.text('hvordan')}
            error={problemAt(problems, 'hvordan')}
          />
          <Buttons>
            <Button>{say.send}</Button>
          </Buttons>
        </Form>
      </>
    ),
  }
}

type ToldProps = { visit: Visit<boolean>; offer: Offer; title: string; lead: string }
const Told = ({ visit: { language, to }, offer, title, lead }: ToldProps) => (
  <>
    <PageHead over={offer.name[language]} title={title} lead={lead} />
    <Buttons>
      <ButtonLink href={to(`/tilbud/${offer.id}`)}>{correctionWords(language).back}</ButtonLink>
    </Buttons>
  </>
)

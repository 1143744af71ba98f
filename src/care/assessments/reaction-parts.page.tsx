import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  Buttons,
  Checkboxes,
  EmptyState,
  Form,
  FormId,
  HiddenField,
  Section,
  Select,
  SummaryList,
  Table,
  Tag,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { alertWords } from './alert.words.ts'
import { alertLateWords } from './alert-late.words.ts'
import { ruleInWords } from './alert-parts.page.tsx'
import { domains } from './questionnaire.rules.ts'
import type { FallbackUnit, ReactionAgreement, RuleLine } from './reaction.store.ts'
import { domainNames } from './received.words.ts'
import { type PastNeeds, Tried } from './tried-rule.page.tsx'

type Props = { visit: Visit; problems: readonly Problem[] }
type Places = { units: readonly FallbackUnit[] }

/** One press that does one thing. */
function Press(props: { visit: Visit; step: string; id: string; label: string; quiet?: boolean }) {
  const { visit, step, id, label, quiet } = props
  return (
    <Form action={visit.to('/svar/reaktion')} label={label}>
      <FormId />
      <HiddenField name="skridt" value={step} />
      <HiddenField name="id" value={id} />
      <Button kind={quiet ? 'quiet' : undefined}>{label}</Button>
    </Form>
  )
}

/** The agreements as they stand; the form for one where one's own unit has none. */
export function Agreements(props: Props & Places & { agreements: readonly ReactionAgreement[] }) {
  const { visit, agreements } = props
  const say = alertWords(visit.language)
  return (
    <>
      {agreements.every(({ takenOverFrom }) => takenOverFrom) && (
        <Propose {...props} title={agreements.length > 0 ? say.noOwnAgreement : say.noAgreement} />
      )}
      {agreements.map((agreement) => (
        <Agreement key={agreement.id} visit={visit} agreement={agreement} />
      ))}
    </>
  )
}

function Propose({ visit, problems, title, units }: Props & Places & { title: string }) {
  const { language, to, form } = visit
  const say = alertWords(language)
  const late = alertLateWords(language)
  return (
    <Section id="aftale" title={title} intro={say.noAgreementText}>
      <Form action={to('/svar/reaktion')} label={say.propose}>
        <FormId form={form} />
        <HiddenField name="skridt" value="foreslaa" />
        <TextField
          name="timer"
          label={say.hours}
          hint={say.hoursHint}
          value={form.text('timer')}
          error={problemAt(problems, 'timer')}
        />
        <TextField name="dage" label={say.reactsWithin} value={form.text('dage')} />
        <TextArea name="ellers" label={say.fallback} rows={2} value={form.text('ellers')} />
        <Select
          name="sted"
          label={late.fallbackUnit}
          hint={late.fallbackUnitHint}
          empty={late.noFallbackUnit}
          options={units.map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={form.text('sted')}
        />
        <TextArea name="besked" label={say.citizenText} rows={3} value={form.text('besked')} />
        <Button>{say.propose}</Button>
      </Form>
    </Section>
  )
}

function Agreement({ visit, agreement }: { visit: Visit; agreement: ReactionAgreement }) {
  const { language } = visit
  const say = alertWords(language)
  const { id, hours, reactsWithin, fallback, citizenText, acceptedAt, acceptedByName, proposedByName } =
    agreement
  const late = alertLateWords(language)
  const title = acceptedAt
    ? say.accepted(acceptedByName ?? '', dayInWords(dayOf(acceptedAt), language))
    : say.proposed(proposedByName ?? '')
  const from = agreement.takenOverFrom
  return (
    <Section id={`aftale-${id}`} title={title} intro={from ? say.takenOver(from[language]) : undefined}>
      <SummaryList
        sentences
        items={[
          { label: say.hours, value: hours },
          { label: say.reactsWithin, value: `${reactsWithin}` },
          { label: say.fallback, value: fallback },
          { label: late.fallbackUnit, value: agreement.fallbackUnit?.[language] ?? late.onlyOwnUnit },
          { label: say.citizenText, value: citizenText },
        ]}
      />
      {!acceptedAt && <Press visit={visit} step="sig-ja" id={id} label={say.accept} />}
      <p>{say.endText}</p>
      <Press visit={visit} step="ophaev" id={id} label={say.end} quiet />
    </Section>
  )
}

/** What is on and what is not, a trial of one of them, and the form for another. */
export function Rules({
  visit,
  rules,
  problems,
  past,
}: Props & { rules: readonly RuleLine[]; past: PastNeeds | null }) {
  const { language, to, form } = visit
  const say = alertWords(language)
  const at = language === 'da' ? 0 : 1
  const numbers = Array.from({ length: 11 }, (_, n) => ({ value: `${n}`, label: `${n}` }))
  return (
    <Section id="regler" title={say.rules}>
      <Tried visit={visit} rules={rules} past={past} />
      <Table
        caption={say.rules}
        hiddenCaption
        columns={[say.rule, say.state, say.tryOut, say.activate, say.endRule].map((label) => ({ label }))}
        rows={rules.map((rule) => ({
          id: rule.id,
          cells: [
            ruleInWords(rule, language),
            rule.activeAt ? <Tag tone="done">{say.isOn}</Tag> : <Tag tone="draft">{say.isOff}</Tag>,
            <a href={to(`/svar/reaktion?proev=${rule.id}`)}>{say.tryOut}</a>,
            rule.activeAt ? null : <Press visit={visit} step="slaa-til" id={rule.id} label={say.activate} />,
            <Press visit={visit} step="fjern" id={rule.id} label={say.endRule} quiet />,
          ],
        }))}
        empty={<EmptyState level={3} title={say.rulesNone} />}
      />
      <h3>{say.fresh}</h3>
      <Form action={to('/svar/reaktion')} label={say.makeRule}>
        <FormId form={form} />
        <HiddenField name="skridt" value="regel" />
        <Select
          name="fylder"
          label={say.burden}
          empty={say.anyBurden}
          options={numbers}
          value={form.text('fylder')}
          error={problemAt(problems, 'fylder')}
        />
        <Checkboxes
          name="haster"
          label={say['urgency-soon']}
          options={[{ value: 'ja', label: say.onlyNotWait }]}
          values={form.text('haster') ? ['ja'] : []}
        />
        <Select
          name="omraade"
          label={say.domain}
          empty={say.anyDomain}
          options={domains.map((value) => ({ value, label: domainNames[value][at] }))}
          value={form.text('omraade')}
        />
        <Buttons>
          <Button kind="quiet">{say.makeRule}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

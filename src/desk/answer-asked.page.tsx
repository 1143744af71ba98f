import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Section, SummaryList, type Way, WayThere } from '#ui/index.ts'
import { carried, fields, notSure } from './asked.rules.ts'
import { closeBy, type Shown } from './shown.rules.ts'
import { answerWords, situationWords } from './who-is-responsible.words.ts'

/** What was asked, each part with its own way back; the rest is kept. */
export function YouAsked({ told, concern, municipality, day, visit }: Shown & { visit: Visit }) {
  const { language } = visit
  const say = answerWords(language)
  const inCourse = situationWords(language)
  const situation =
    told.situation === notSure ? say.notSure : inCourse[told.situation as keyof typeof inCourse]
  const without = (...parts: (keyof typeof fields)[]) => carried(told, ['forWork', ...parts])
  const change = (known: readonly [string, string][], what: string) => ({
    ...wayTo(visit, told.forWork, known),
    label: say.change,
    what,
  })
  return (
    <SummaryList
      compact
      items={[
        { label: say.about, value: concern.wording[language], change: change(without('concern'), say.about) },
        {
          label: say.place,
          value: municipality.name,
          change: change(without('place', 'municipality'), say.place),
        },
        { label: say.situation, value: situation, change: change(without('situation'), say.situation) },
        {
          label: say.day,
          value: <time dateTime={day.toString()}>{dayInWords(day, language)}</time>,
          change: change([...without(), [fields.wantsDay, '1']], say.day),
        },
      ]}
    />
  )
}

/** For people at work an address; for everyone else a form, so that what they told stands in no address. */
function wayTo({ to }: Visit, forWork: boolean, known: readonly [string, string][]): Way {
  const told = known.filter(([, value]) => value)
  if (!forWork) return { action: to('/hvem-har-ansvaret'), fields: told }
  return { href: to(`/hvem-har-ansvaret?${new URLSearchParams([...told, [fields.forWork, '1']])}`) }
}

/** Not settled, or not here: what is missing, and where to look instead. */
export function Otherwise(props: Shown & { visit: Visit }) {
  const { answer, told, visit } = props
  const { language } = visit
  const say = answerWords(language)
  if (answer.status === 'answered') return null
  if (answer.status === 'unresolved') {
    const lacking = {
      authority: say.lacksAuthority,
      operator: say.lacksOperator,
      region: say.lacksPlace,
      municipality: say.lacksPlace,
      'health-council': say.lacksPlace,
      duty: say.lacksDuty,
      'first-contact': say.lacksDuty,
    }
    const explained = new Set(answer.duties.map(({ key }) => key))
    const untold = answer.missing.filter(({ lacks, row }) => lacks !== 'authority' || !explained.has(row))
    const missing = [...new Set(untold.map(({ lacks }) => lacking[lacks]))]
    return (
      <Section id="mangler" title={say.missing} intro={say.unresolvedLead} prose>
        <ul>
          {missing.map((what) => (
            <li key={what}>{what}.</li>
          ))}
          {answer.duties.map((duty) => (
            <li key={duty.key}>
              {duty.what[language]} {duty.note?.[language]}
            </li>
          ))}
        </ul>
      </Section>
    )
  }
  const instead = closeBy(props)
  if (instead.length === 0) return null
  const known = carried(told, ['concern', 'forWork'])
  return (
    <Section id="i-stedet" title={say.instead} prose>
      <ul class="link-list">
        {instead.map((one) => (
          <li key={one.key}>
            <WayThere way={wayTo(visit, told.forWork, [[fields.concern, one.key], ...known])}>
              {one.wording[language]}
            </WayThere>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, Form, FormId, HiddenField, Section, Table, Tag, Unseen } from '#ui/index.ts'
import { type Absence, type Days, isNow } from './absence.rules.ts'
import type { Away } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'
import { roleTitles } from './accounts.words.ts'

export function daysInWords({ from, to }: Days, language: Language): string {
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  return absenceWords(language).fromTo(day(from), day(to))
}
type Seen = { visit: Visit; away: Away; here: string; isOwn: boolean }

/** The absences that are not over, each with who stands in, and the way to change or end it. */
export function AbsenceList({ visit, away, here, isOwn }: Seen) {
  const { language, to, today } = visit
  const say = absenceWords(language)
  return (
    <Section id="dage" title={isOwn ? say.own : say.ownOf(away.name)}>
      <Table
        caption={say.own}
        hiddenCaption
        columns={[say.days, say.standsIn, say.whatToDo].map((label) => ({ label }))}
        rows={away.absences.map((one) => ({
          id: `fravaer-${one.id}`,
          cells: [
            <>
              {daysInWords(one, language)} {isNow(one, today) && <Tag>{say.now}</Tag>}
              {one.byName && one.byName !== away.name && <small> {say.by(one.byName)}</small>}
            </>,
            <WhoStandsIn key="who" absence={one} language={language} />,
            <>
              <a href={to(`${here}?ret=${one.id}#skriv`)}>
                {say.change} <Unseen>{say.changeWhat(daysInWords(one, language))}</Unseen>
              </a>
              <Form action={to(here)} label={say.changeWhat(daysInWords(one, language))}>
                <FormId />
                <HiddenField name="slut" value={one.id} />
                <Button kind="quiet">{isNow(one, today) ? say.back : say.remove}</Button>
              </Form>
            </>,
          ],
        }))}
        empty={<p>{say.none}.</p>}
      />
    </Section>
  )
}

function WhoStandsIn({ absence, language }: { absence: Absence; language: Language }) {
  const say = absenceWords(language)
  const { standInName, standInRole, meanwhile } = absence
  if (!standInName) return <>{say.unitList}</>
  return (
    <>
      {standInName}
      {standInRole && `, ${roleTitles(language)[standInRole].toLowerCase()}`}
      {meanwhile.map((one) => (
        <p key={one.from}>
          <small>
            {say.meanwhile(
              standInName,
              daysInWords(one, language),
              one.with.map((name) => (name ? say.withWhom(name) : say.inCommonList)).join(', '),
            )}
          </small>
        </p>
      ))}
    </>
  )
}

/** For whom this post stands in, now and later. */
export function StandsInFor({ visit: { language, today }, away, isOwn }: Omit<Seen, 'here'>) {
  const say = absenceWords(language)
  if (away.standsIn.length === 0) return null
  return (
    <Section id="traeder-til" title={isOwn ? say.youStandIn : say.theyStandIn(away.name)}>
      <ul>
        {away.standsIn.map((one) => (
          <li key={one.id}>
            {one.name}, {roleTitles(language)[one.role].toLowerCase()}: {daysInWords(one, language)}{' '}
            {isNow(one, today) && <Tag>{say.now}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { domainNames } from '#care/assessments/index.ts'
import { contactRoleNames } from '#care/citizens/index.ts'
import type { Visit } from '#platform/pages.ts'
import { Button, Disclosure, Form, HiddenField, Section, Table, Tag, Unseen } from '#ui/index.ts'
import { changeDayLines, type Letter, letterOfCourse, letterOfHeld } from './change-day.letter.tsx'
import type { Changing, Passing } from './change-day.rules.ts'
import { changeDayWords } from './change-day.words.ts'
import type { HeldChanging, OpenHeld } from './change-held.rules.ts'
import { kindNames } from './referral.words.ts'

export type AllChanging = { readonly courses: readonly Changing[]; readonly held: readonly HeldChanging[] }
const unknownIn = (all: readonly Passing[]) =>
  all.filter(({ hasNoKnownOperator }) => hasNoKnownOperator).length

export function CoursesChanging({ all, visit }: { all: readonly Changing[]; visit: Visit }) {
  const { language, to } = visit
  const say = changeDayWords(language)
  if (all.length === 0) return null
  const columns = [say.person, say.course, say.before, say.after, say.operator, say.controller, say.letter]
  return (
    <Section id="forloeb" title={say.courses}>
      <Table
        caption={say.counted(all.length, unknownIn(all))}
        columns={columns.map((label) => ({ label }))}
        rows={all.map((one) => ({
          id: `forloeb-${one.course.id}`,
          cells: [
            <a href={to(`/henvisninger/${one.course.id}`)}>{one.course.personName ?? say.nameless}</a>,
            kindNames[one.course.kind][language === 'da' ? 0 : 1],
            ...passes(one, one.course.controllerName?.[language] ?? say.notGiven, visit),
            <LetterPress visit={visit} letter={letterOfCourse(one)} field="forloeb" id={one.course.id} />,
          ],
        }))}
      />
    </Section>
  )
}

/** What was agreed, whom the person can ring, and what the unit reacts on, each where there is any. */
export function HeldTables({ all, visit }: { all: readonly HeldChanging[]; visit: Visit }) {
  const kinds = ['agreed', 'contact', 'reaction'] as const
  return (
    <>
      {kinds.map((what) => (
        <HeldTable key={what} what={what} all={all.filter(({ held }) => held.what === what)} visit={visit} />
      ))}
    </>
  )
}

type HeldProps = { what: OpenHeld['what']; all: readonly HeldChanging[]; visit: Visit }

function HeldTable({ what, all, visit }: HeldProps) {
  const { language, to } = visit
  const say = changeDayWords(language)
  if (all.length === 0) return null
  const isOfPersons = what !== 'reaction'
  const address = ({ id, personId }: OpenHeld) =>
    what === 'agreed'
      ? `/svar/behov/${id}`
      : what === 'contact'
        ? `/forloeb/${personId}#kontakter`
        : '/svar/reaktion'
  const columns = [
    isOfPersons ? say.person : say.place,
    say[`about-${what}`],
    say.before,
    say.after,
    say.operator,
    say.controller,
    ...(isOfPersons ? [say.letter] : []),
  ]
  const row = (one: HeldChanging) => {
    const { held } = one
    const name = isOfPersons
      ? (held.personName ?? say.nameless)
      : (held.nameBefore?.[language] ?? say.notGiven)
    const letter = letterOfHeld(one)
    return {
      id: `${what}-${held.id}`,
      cells: [
        <a href={to(address(held))}>{name}</a>,
        aboutHeld(held, visit),
        ...passes(one, held.controllerName?.[language] ?? say.notGiven, visit),
        ...(letter ? [<LetterPress visit={visit} letter={letter} field="aftale" id={held.id} />] : []),
      ],
    }
  }
  return (
    <Section id={what} title={say[`title-${what}`]}>
      <Table
        caption={say.countedHeld(all.length, unknownIn(all))}
        columns={columns.map((label) => ({ label }))}
        rows={all.map(row)}
      />
    </Section>
  )
}

function aboutHeld({ what, domain, role, words }: OpenHeld, { language }: Visit): string {
  const say = changeDayWords(language)
  if (what === 'reaction') return say.reacts
  if (what === 'contact') return [role && contactRoleNames(language)[role], words].filter(Boolean).join(': ')
  const names: Readonly<Record<string, readonly [string, string]>> = domainNames
  return names[domain ?? '']?.[language === 'da' ? 0 : 1] ?? say.notGiven
}

/** Who before, who from the day, who does it, and who controls what is written. */
function passes(one: Passing, controller: string, { language }: Visit) {
  const say = changeDayWords(language)
  const { before, after, isAuthorityNew, isControllerNew, hasNoKnownOperator } = one
  return [
    before.authorityName?.[language] ?? say.notGiven,
    isAuthorityNew ? (after.authorityName?.[language] ?? say.notGiven) : say.same,
    hasNoKnownOperator ? (
      <Tag tone="late">{say.notKnown}</Tag>
    ) : (
      (after.operatorName?.[language] ?? say.notGiven)
    ),
    isControllerNew ? controller : say.same,
  ]
}

type PressProps = { visit: Visit; letter: Letter; field: 'forloeb' | 'aftale'; id: string }

/** The letter to read here, and to get as a paper. */
function LetterPress({ visit: { language, to }, letter, field, id }: PressProps) {
  const say = changeDayWords(language)
  return (
    <div>
      <Disclosure summary={say.read}>
        {changeDayLines(letter, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Disclosure>
      <Form action={to('/aarsskiftet')}>
        <HiddenField name={field} value={id} />
        <Button kind="quiet">
          {say.makeLetter} <Unseen>{say.makeLetterTo(letter.personName ?? say.nameless)}</Unseen>
        </Button>
      </Form>
    </div>
  )
}

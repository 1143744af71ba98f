import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/settings.ts'

const root = projectRoot()

/** What makes a text a verdict on somebody's health, or words that hurt; see GLOSSARY.md for the words we use instead. */
const forbidden: readonly [why: string, phrase: RegExp][] = [
  [
    'a diagnosis',
    /\bdu (lider af|fejler|har sandsynligvis|har nok|er deprimeret|har en depression|har en angst)/i,
  ],
  [
    'a diagnosis',
    /\byou (suffer from|probably have|likely have|are depressed|have a depression|are ill with)\b/i,
  ],
  [
    'a diagnosis',
    /\b(dit|dine) svar (viser|tyder|peger|betyder)\b|\byour answers? (shows?|suggests?|indicates?|means?)\b/i,
  ],
  ['a diagnosis', /(?<!ikke et )\btegn på, at du (har|er)\b|(?<!not )\ba sign that you (have|are)\b/i],
  ['a risk computed', /risikoscore|risk score|din risiko (er|på)\b|your risk is\b/i],
  ['a risk computed', /\bdu (er|ligger) i (høj|lav|øget) risiko|\byou are at (high|low|increased) risk/i],
  ['a score judged', /\b(lav|moderat|høj|svær) score\b|\b(low|moderate|high|severe) score\b/i],
  ['triage by machine', /\btriag|automatisk (vurdering|visitation|prioriter)|prioriteret automatisk/i],
  ['treatment advice', /\b\d+ ?(mg|mikrogram)\b|\bdu (bør|skal) tage (medicin|piller|\d)/i],
  [
    'treatment advice',
    /\b(øg|sænk|nedsæt|stop med|hold op med) (din|dosis|medicin)|\b(increase|lower|stop) your (dose|medicine)/i,
  ],
  [
    'treatment advice',
    /\bdu behøver ikke (gå til|kontakte|ringe til) (læge|din læge)|\bno need to see a doctor/i,
  ],
  [
    'words that hurt',
    /\bkræftoverlever|\bcancer survivor|\budeblev|\bdid not show up|\brask igen\b|\bkampen mod kræft/i,
  ],
  [
    'words that hurt',
    /\bdine symptomer\b|\byour symptoms\b|\bpatientstyring|\bhenvisning(en)? (er|blev) afvist\b/i,
  ],
]
const faultsIn = (text: string): string[] =>
  forbidden.flatMap(([why, phrase]) => {
    const found = phrase.exec(text)
    return found ? [`${why}: ${found[0]}`] : []
  })

const filesBelow = (folder: string, fits: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && fits.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()

/** What others say stands as they said it: titles and addresses of sources, terms side by side, what people write in a search. */
const isQuoted = (file: string, key: string) =>
  /^(url|link|source|sources|website|title)$/.test(key) ||
  /everyday-(words|queries)\.json$/.test(file) ||
  /^content\/(sources|terms)\//.test(file)

function textsIn(file: string, value: unknown, key = ''): string[] {
  if (isQuoted(file, key)) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(file, one, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => textsIn(file, one, name))
  return []
}

test('no word of the house diagnoses, judges, advises on treatment or hurts', () => {
  const files = filesBelow('src', /\.(words\.ts|page\.tsx|letter\.tsx)$/)
  expect(files.length).toBeGreaterThan(100)
  const wrong = files.flatMap((file) =>
    faultsIn(readFileSync(join(root, file), 'utf8')).map((fault) => `${file}: ${fault}`),
  )
  expect(wrong).toEqual([])
})

test('neither does anything that ships as content', () => {
  const files = filesBelow('content', /\.json$/)
  expect(files.length).toBeGreaterThan(15)
  const wrong = files.flatMap((file) =>
    textsIn(file, JSON.parse(readFileSync(join(root, file), 'utf8'))).flatMap((text) =>
      faultsIn(text).map((fault) => `${file}: ${fault}`),
    ),
  )
  expect(wrong).toEqual([])
})

test.each([
  'Dine svar tyder på en depression',
  'Your answer shows anxiety',
  'Du har sandsynligvis fatigue',
  'Din risiko er 12 procent',
  'You are at high risk',
  'Du skal tage 500 mg',
  'Stop med din medicin',
  'Patienten udeblev',
  'For kræftoverlevere',
  'Sagen er triageret',
  'En moderat score',
  'Det er et tegn på, at du har angst',
])('it would be found: %s', (text) => {
  expect(faultsIn(text)).toHaveLength(1)
})

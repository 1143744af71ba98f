import type { Found } from '#help/knowledge/index.ts'
import { type OfferRow, type OfferSort, offerKinds, type Topic } from '#help/offers/index.ts'
import {
  type Answer,
  answerConcern,
  type Concern,
  type Duty,
  type Register,
  type Right,
  type Situation,
} from '#registers/responsibilities/index.ts'
import { holdsOn } from '#registers/sources/index.ts'
import type { Choice, ChoiceKey, Path } from './help-choices.rules.ts'
import type { ArticleInShort, HelpGround } from './help-ground.rules.ts'

/** Asked about where the choice has no concern of its own, or where its own does not exist there in the course. */
const otherwise = ['hvad-der-fylder', 'egen-laege'] as const

type Asked = {
  readonly choice: Choice | null
  readonly situation: Situation | undefined
  readonly municipality: string
  readonly date: Temporal.PlainDate
}
export type Responsible = { readonly concern: Concern; readonly answer: Answer }

/** Who is responsible for what was chosen: the first concern that exists there in the course. */
export function responsibleFor(
  { choice, situation, municipality, date }: Asked,
  concerns: readonly Concern[],
  register: Register,
): Responsible | null {
  const keys = [...(choice?.concern ? [choice.concern] : []), ...otherwise]
  const asked = keys.flatMap((key) => {
    const concern = concerns.find((one) => one.key === key)
    return concern
      ? [{ concern, answer: answerConcern(concern, { situation, municipality, date }, register) }]
      : []
  })
  return asked.find(({ answer }) => answer.status !== 'not-applicable') ?? null
}

/** The duty register's way to somebody who listens, for those to whom no authority owes a task of its own. */
export const listenerIn = (duties: readonly Duty[], day: Temporal.PlainDate): Duty | undefined =>
  duties.find((duty) => duty.task === 'raadgivning' && duty.sector === 'forening' && holdsOn(duty, day))

/** Articles that answer what was chosen or written, for this reader where there is one; at most three. */
export function articlesFor(
  { path, situation, slugs, reads }: Seeker,
  choice: Choice | null,
  { articles }: Pick<HelpGround, 'articles'>,
): { readonly slug: string; readonly article: ArticleInShort }[] {
  const own = situation === 'kronisk' ? (choice?.readsWithIt ?? []) : []
  const written = choice ? slugs : reads
  const wanted = own.length > 0 ? own : (choice?.reads ?? written)
  const forms = path === 'selv' ? ['borger'] : ['paaroerende', 'borger']
  return wanted.slice(0, 3).flatMap((slug) => {
    const about = articles.filter(({ key, lateEffect }) => lateEffect === slug || key === slug)
    const article = forms.flatMap((form) => about.find((one) => one.form === form) ?? [])[0]
    return article ? [{ slug, article }] : []
  })
}

/** The late effects behind what somebody chose or wrote, best first. */
export const slugsFor = (choice: Choice | null, found: Found | null): readonly string[] =>
  choice ? (choice.lateEffects ?? []) : (found?.lateEffects.map(({ slug }) => slug).slice(0, 3) ?? [])

/** What comes first among the offers for the whole country. */
const nationalOrder: readonly OfferSort[] = [
  'children-and-grief',
  'national-helpline',
  'municipal-rehab',
  'online-community',
  'online-counselling',
  'residential-rehab',
]
const forSomeFamilies: readonly OfferSort[] = ['children-and-grief', 'family-support', 'youth-network']
const aboutChildren: readonly (ChoiceKey | null)[] = ['til-boernene', 'barn-har-mistet']

export type Seeker = {
  readonly path: Path
  readonly key: ChoiceKey | null
  readonly situation: Situation | undefined
  readonly slugs: readonly string[]
  /** What others who wrote the same words read, best first. */
  readonly reads: readonly string[]
}

/**
 * What was chosen to look for, so that a missing local offer can be told of: by a choice, never by typed words. What
 * nobody chose is no topic.
 */
export function topicsFor({ path, key, slugs }: Seeker): Topic[] {
  if (aboutChildren.includes(key)) return [{ kind: 'group', key: 'boern' }]
  if (path === 'har-mistet') return [{ kind: 'group', key: 'efterladte' }]
  if (path === 'holder-af') return [{ kind: 'group', key: 'paaroerende' }]
  return key ? slugs.slice(0, 2).map((slug): Topic => ({ kind: 'late-effect', key: slug })) : []
}

/** The articles about no single late effect, as the search sees them. */
export const besideIn = (articles: readonly ArticleInShort[]) =>
  articles
    .filter(({ group, form }) => group !== 'senfoelge' && form === 'borger')
    .map(({ key, title, gist }) => ({ slug: key, name: title, gist }))

/** Is this for them? What is not told is no barrier to those who are ill, and no invitation to those who are not. */
export function isForSeeker({ offer }: OfferRow, { path, key, situation, slugs }: Seeker): boolean {
  if (offer.standing === 'historic' || offer.standing === 'closed') return false
  if (aboutChildren.includes(key) && offer.kind === 'children-and-grief') return true
  if (path === 'har-mistet') return offer.bereaved === true
  if (path === 'holder-af') return offer.relatives === true && offer.kind !== 'patient-association'
  if (forSomeFamilies.includes(offer.kind) || offer.kind === 'entitlement') return false
  const isLater = offer.endedTreatment === true && offer.alongsideTreatment !== true
  if (isLater && (situation === 'kronisk' || situation === 'i_behandling' || situation === 'foer_behandling'))
    return false
  return offer.lateEffects === null || offer.lateEffects.some((slug) => slugs.includes(slug))
}

/** What the nearest offers are asked for, so that those for the seeker are among them. */
export function sought({ path, key, slugs }: Seeker) {
  if (aboutChildren.includes(key)) return {}
  if (path === 'har-mistet') return { bereaved: true }
  if (path === 'holder-af') return { relatives: true }
  const kinds = offerKinds.filter((kind) => kind !== 'entitlement' && !forSomeFamilies.includes(kind))
  return { lateEffects: slugs, kinds }
}

/** The nearest, and always some that are for the whole country: a place without any still shows where to turn. */
export function offersFor(rows: readonly OfferRow[], seeker: Seeker) {
  const fitting = rows.filter((row) => isForSeeker(row, seeker))
  const isNational = ({ offer }: OfferRow) => offer.area.level === 'nation'
  const names = ({ offer }: OfferRow) => Number(offer.lateEffects?.some((one) => seeker.slugs.includes(one)))
  const rank = ({ offer }: OfferRow) => {
    const place = nationalOrder.indexOf(offer.kind)
    return place < 0 ? nationalOrder.length : place
  }
  const near = fitting.filter((row) => !isNational(row)).toSorted((a, b) => (names(b) || 0) - (names(a) || 0))
  const national = fitting.filter(isNational).toSorted((a, b) => rank(a) - rank(b))
  return { near: near.slice(0, 3), national: national.slice(0, 3) }
}

/** Rights worth knowing for those on this path, what was chosen first; at most five. */
export function rightsFor(
  path: Path,
  choice: Choice | null,
  situation: Situation | undefined,
  rights: readonly Right[],
  day: Temporal.PlainDate,
): Right[] {
  const keys = [...(choice?.rights ?? []), ...everyday(path, situation)]
  return [...new Set(keys)]
    .flatMap((key) => rights.find((right) => right.key === key && holdsOn(right, day)) ?? [])
    .slice(0, 5)
}

function everyday(path: Path, situation: Situation | undefined): readonly string[] {
  if (path === 'holder-af') return ['psykologtilskud', 'omsorgsorlov', 'pasningsorlov', 'patientvejleder']
  if (path === 'har-mistet') return ['psykologtilskud']
  if (situation === 'foer_behandling' || situation === 'i_behandling')
    return ['maksimale-ventetider', 'befordring', 'patientvejleder']
  return ['patientvejleder', 'psykologtilskud']
}

/** Words that leave out whoever lives with cancer that does not go away. */
export const leavesOut = (text: string): boolean =>
  /efter (kræft)?behandling|færdig|har haft kræft|after (cancer )?treatment|finished|have had cancer/i.test(
    text,
  )

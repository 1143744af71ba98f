import type { Figure } from './figure.rules.ts'

/** The order in which figures are told: people first, then what they live with, then the help. */
const told = {
  mennesker: [
    'people-with-or-after-cancer',
    'new-cancer-cases',
    'expected-growth-2044',
    'five-year-survival-women',
    'five-year-survival-men',
    'five-year-survival-education-short',
    'five-year-survival-education-medium',
    'five-year-survival-education-long',
  ],
  senfoelger: [
    'late-effect-fills-daily-life',
    'at-least-one-late-effect',
    'psychological-and-social-late-effects',
  ],
  hjaelp: [
    'need-help-of-all',
    'need-help-of-those-with-late-effects',
    'no-help-despite-need',
    'unmet-need',
    'insufficient-help-physical',
    'insufficient-help-psychological',
    'insufficient-help-sexual',
    'carried-responsibility',
    'unsure-of-signs',
    'wished-other-follow-up',
  ],
  steder: [
    'municipalities-with-cancer-rehabilitation',
    'municipalities-using-regional-form',
    'wards-assessing-all',
    'retraining-plan-at-discharge',
    'courses-within-standard-time',
    'new-cancers-per-practice',
    'people-with-cancer-per-practice',
    'found-after-gp-contact',
  ],
  stoette: [
    'support-contacts',
    'support-users-patients',
    'support-users-relatives',
    'support-users-bereaved',
    'support-users-others',
    'support-users-women',
  ],
  andre: [],
} as const satisfies Record<string, readonly string[]>
export type Chapter = keyof typeof told
export const chapterNames = Object.keys(told) as Chapter[]

/** The figures of each chapter in its order; what no chapter names stands last. */
export function inChapters<Row extends { readonly figure: Pick<Figure, 'key'> }>(
  figures: readonly Row[],
): { name: Chapter; figures: Row[] }[] {
  const named = new Set(Object.values(told).flatMap((keys: readonly string[]) => keys))
  const byKey = new Map(figures.map((one) => [one.figure.key, one]))
  return chapterNames
    .map((name) => ({
      name,
      figures:
        name === 'andre'
          ? figures.filter(({ figure }) => !named.has(figure.key))
          : told[name].flatMap((key: string) => byKey.get(key) ?? []),
    }))
    .filter((chapter) => chapter.figures.length > 0)
}

import { factInWords, type OwnFacts, yearInWords } from '#care/citizens/index.ts'
import { freshnessInWords, type OfferRow } from '#help/offers/index.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'
import { type Source, sourceInWords } from '#registers/sources/index.ts'
import type { Paper, PaperBlock } from '#ui/index.ts'
import type { Overview, OverviewPart } from './overview.rules.ts'
import { overviewWords } from './overview.words.ts'
import { dutyLines, dutyNote, sourcesOf } from './overview-lines.rules.ts'

type Around = {
  readonly language: Language
  readonly today: Temporal.PlainDate
  readonly origin: string
}

/** Mit overblik on paper: each thing with its source and date, and the day to look again. */
export function overviewPaper(overview: Overview, { language, today, origin }: Around): Paper {
  const say = overviewWords(language)
  const { own, place, parts, forAll } = overview
  const day = dayInWords(today, language)
  const names = parts.map(({ lateEffect }) => lateEffect)
  const sources = sourcesOf(parts.flatMap(({ holders }) => holders))
  const around = { language, origin, sources, place: place?.name ?? null }
  return {
    language,
    over: own.name ? say.ofName(own.name) : '',
    title: say.title,
    lead: say.lead(day),
    foot: say.foot(day),
    blocks: [
      { kind: 'section', words: say.written },
      { kind: 'facts', items: factItems(own, names, language) },
      ...(place ? [] : [{ kind: 'note', words: say.noPlace } as const]),
      ...parts.flatMap((part) => partBlocks(part, around)),
      ...(forAll.length > 0
        ? ([{ kind: 'section', words: say.forAll }, offerList(forAll, language)] as const)
        : []),
      ...(sources.length > 0
        ? ([
            { kind: 'section', words: say.howWeKnow },
            { kind: 'numbered', items: sources.map((one) => sourceInWords(one, language)) },
          ] as const)
        : []),
    ],
  }
}

const factItems = (own: OwnFacts, lateEffects: readonly LateEffectName[], language: Language) =>
  own.facts.map((fact) => ({
    label: overviewWords(language)[fact.kind],
    words: [factInWords(fact, lateEffects, language), yearInWords(fact, language)].filter(Boolean).join(', '),
    note: overviewWords(language).source(dayInWords(fact.notedOn, language)),
  }))

const offerList = (rows: readonly OfferRow[], language: Language): PaperBlock => ({
  kind: 'list',
  items: rows.map((row) => ({
    words: [row.offer.name[language], row.offer.phone].filter(Boolean).join(' · '),
    note: [row.offer.organisation, freshnessInWords(row.freshness, language)].join(' · '),
  })),
})

type Beside = {
  language: Language
  origin: string
  sources: readonly Source[]
  place: string | null
}

function partBlocks(part: OverviewPart, { language, origin, sources, place }: Beside): PaperBlock[] {
  const { lateEffect, article, lookAgain, offers, isSettled } = part
  const say = overviewWords(language)
  const day = dayInWords(lookAgain.on, language)
  const self = article
    ? say.read(`${article.title[language]} (${origin}/senfoelger/${lateEffect.slug})`)
    : say.noArticle
  const lines = dutyLines(part.holders, language)
  return [
    { kind: 'section', words: lateEffect.name[language] },
    { kind: 'text', words: lateEffect.gist[language] },
    { kind: 'part', words: say.self },
    { kind: 'text', words: self },
    ...(place
      ? ([
          { kind: 'part', words: say.who(place) },
          ...(isSettled ? [] : [{ kind: 'text', words: say.unresolved } as const]),
          {
            kind: 'list',
            items: lines.map((line) => ({
              words: `${line.who} · ${line.label}: ${line.tasks}`,
              note: dutyNote(line, sources, language),
            })),
          },
          { kind: 'part', words: say.offers },
          offers.length > 0 ? offerList(offers, language) : ({ kind: 'text', words: say.noOffers } as const),
        ] as const)
      : []),
    { kind: 'part', words: say.again },
    {
      kind: 'text',
      words: lookAgain.because === 'duties' ? say.againDuties(day) : say.againTime(day),
    },
  ]
}

import { shippedJson, shippedNames } from '#platform/shipped.ts'
import { type Article, articlesSchema } from './article.rules.ts'
import { type ArticleFact, articleFactsSchema } from './article-fact.rules.ts'

/** Two invented articles: one whole in both languages, one with Danish only and no signs looked for. */
export const exampleArticles: readonly Article[] = [
  {
    key: 'traethed',
    group: 'senfoelge',
    lateEffect: 'traethed',
    form: 'borger',
    title: { da: 'Træthed (eksempel)', en: 'Tiredness (example)' },
    gist: { da: 'En træthed, der ikke går væk med søvn.', en: 'A tiredness that sleep does not take away.' },
    blocks: [
      {
        key: 'hvad',
        text: { da: 'Du er træt.\n\n- Om morgenen\n- Om aftenen', en: 'You are tired.' },
        sources: ['https://eksempel.invalid/traethed'],
        facts: [],
      },
      {
        key: 'spoergsmaal',
        text: { da: '- Hvad kan **vi** gøre?', en: '- What can **we** do?' },
        sources: [],
        facts: [],
      },
    ],
    redFlagsLooked: 'fra-kilde',
    author: 'Følgeskab (eksempel)',
    sourceStatus: 'expected',
    written: '2026-11-23',
  },
  {
    key: 'mundtoerhed',
    group: 'senfoelge',
    lateEffect: 'mundtoerhed',
    form: 'borger',
    title: { da: 'Mundtørhed (eksempel)', en: 'Dry mouth (example)' },
    gist: { da: 'Munden er tør hele dagen.', en: 'The mouth is dry all day.' },
    blocks: [
      { key: 'soeg-hjaelp', text: { da: 'Tal med din tandlæge.', en: null }, sources: [], facts: [] },
      { key: 'hvad', text: { da: 'Der kommer mindre spyt.', en: null }, sources: [], facts: [] },
    ],
    redFlagsLooked: 'ikke-undersoegt',
    author: 'Følgeskab (eksempel)',
    sourceStatus: 'unconfirmed',
    written: '2026-11-23',
  },
]

/** The articles as they ship. */
export const shippedArticles = (): Article[] =>
  shippedNames('knowledge', /^articles-.*\.json$/).flatMap((name) => articlesSchema.parse(shippedJson(name)))

/** The texts for citizens about no single late effect, as the search sees them. */
export const shippedBeside = () =>
  shippedArticles()
    .filter(({ group, form }) => group !== 'senfoelge' && form === 'borger')
    .map(({ key, title, gist }) => ({ slug: key, name: title, gist }))

/** The facts behind them as they ship. */
export const shippedFacts = (): ArticleFact[] =>
  shippedNames('knowledge', /^article-facts.*\.json$/).flatMap((name) =>
    articleFactsSchema.parse(shippedJson(name)),
  )

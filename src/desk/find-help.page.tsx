import { type Found, findArticles } from '#help/knowledge/index.ts'
import { searchNear, topicText } from '#help/offers/index.ts'
import { emptyForm, type Form } from '#platform/form.ts'
import { definePage, goTo, invalid, show, type Visit } from '#platform/pages.ts'
import { searchPlaces } from '#registers/places/index.ts'
import { helpAnswerView } from './help-answer.page.tsx'
import {
  articlesFor,
  besideIn,
  listenerIn,
  offersFor,
  responsibleFor,
  rightsFor,
  slugsFor,
  sought,
  topicsFor,
} from './help-answer.rules.ts'
import {
  chosenOf,
  type HelpTold,
  helpProblems,
  nextHelpQuestion,
  pathOf,
  readHelpTold,
  situationOf,
  skipped,
} from './help-asked.rules.ts'
import { choiceOf } from './help-choices.rules.ts'
import type { HelpGround } from './help-ground.rules.ts'
import { findHelpGround } from './help-ground.store.ts'
import { helpQuestionView } from './help-question.page.tsx'
import { registerOn } from './place-register.rules.ts'

/**
 * Find help: at most six questions, one a page, by POST; what is told travels in the forms, stands in no address and is
 * stored nowhere (docs/decisions/0010).
 */
export const findHelpPage = definePage({
  path: '/find-hjaelp',
  access: 'anyone',
  get: (visit) => respond(visit, emptyForm),
  post: (visit) => respond(visit, visit.form),
})

async function respond(visit: Visit, form: Form) {
  const { db, language, today, to } = visit
  const told = readHelpTold(form)
  if (told.hvem === 'arbejde' && told.show === null) return goTo(to('/fagfolk'))
  const typed = told.sted === skipped ? '' : told.kommune || told.sted
  const place = typed ? (await searchPlaces(db, typed, today)).found : null
  const next = nextHelpQuestion(told, place)
  const ground = next === null || told.words ? await findHelpGround(db) : null
  const found =
    ground && told.words
      ? findArticles(told.words, ground.lateEffects, ground.everyday, besideIn(ground.articles))
      : null
  if (next !== null || ground === null) {
    const problems = helpProblems(told, next, language)
    const view = helpQuestionView(visit, { told, next: next ?? 'hvem', place, problems, found })
    return problems.length > 0 ? invalid(view) : show(view)
  }
  const home = place?.kind === 'one' ? place.municipality : null
  const seeker = seekerOf(told, found)
  const topics = topicsFor(seeker)
  const reach = { code: home?.code ?? null, topics: topics.map(topicText) }
  const { rows, missing } = await searchNear(db, { ...reach, ...sought(seeker), ...enough }, today)
  const choice = seeker.key && choiceOf(seeker.key)
  const { path, situation } = seeker
  const offers = offersFor(home ? rows : rows.filter(({ offer }) => offer.area.level === 'nation'), seeker)
  return show(
    helpAnswerView(visit, {
      ...{ told, found, home, ground, offers, seeker },
      missing: topics.filter((topic) => missing.includes(topicText(topic))),
      reachable: rows.filter(({ offer }) => offer.kind === 'national-helpline'),
      responsible: home ? responsibleTo(visit, home, seeker, ground) : null,
      listener: listenerIn(ground.rows.duties, today),
      articles: articlesFor(seeker, choice, ground),
      rights: rightsFor(path, choice, situation, ground.rights, today),
    }),
  )
}

/** So many that some of them are for whoever asks, when what only a page can judge is left out. */
const enough = { limit: 60, national: 200 }

function seekerOf(told: HelpTold, found: Found | null) {
  const key = chosenOf(told)
  const slugs = slugsFor(key && choiceOf(key), found)
  const reads = found?.reads.map(({ slug }) => slug) ?? []
  return { path: pathOf(told), key, situation: situationOf(told), slugs, reads }
}

type Home = Parameters<typeof registerOn>[0]
function responsibleTo(
  { today }: Visit,
  home: Home,
  { path, key, situation }: ReturnType<typeof seekerOf>,
  { rows }: HelpGround,
) {
  const choice = key && choiceOf(key)
  // No authority owes those who are close a task of its own, but help at home is for the whole home.
  if (path !== 'selv' && !choice?.concern) return null
  const register = registerOn(home, today, rows)
  return responsibleFor({ choice, situation, municipality: home.code, date: today }, rows.concerns, register)
}

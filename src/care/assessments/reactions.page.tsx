import { Problems } from '#care/citizens/index.ts'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { ButtonLink, Buttons, Crumbs, PageHead } from '#ui/index.ts'
import { maySetReactions } from './alert.policy.ts'
import { alertWords } from './alert.words.ts'
import {
  activateRule,
  findReactions,
  listPastNeeds,
  makeRule,
  proposeAgreement,
  type Reactions,
  settleReaction,
} from './reaction.store.ts'
import { readReaction, readRule } from './reaction-form.rules.ts'
import { Agreements, Rules } from './reaction-parts.page.tsx'
import { receivedWords } from './received.words.ts'
import type { PastNeeds } from './tried-rule.page.tsx'

/** What one's unit reacts on: the agreement first, then rules, each tried on past answers by the rule itself. */
export const reactionsPage = definePage({
  path: '/svar/reaktion',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, query } = visit
    if (isRefusal(maySetReactions(actor))) return notFound()
    const reactions = await findReactions(db)
    const tried = query.get('proev')
    const past = tried ? { rule: tried, needs: await listPastNeeds(db) } : null
    return show(reactionsView(visit, reactions, [], past))
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const permit = maySetReactions(actor)
    if (isRefusal(permit)) return notFound()
    const say = alertWords(language)
    const done = await act(visit, permit)
    if (done === 'done') return goTo(to('/svar/reaktion'))
    if (done === 'gone') return refused(visit, say.gone, say.goneText)
    if (done === 'no-agreement') return refused(visit, say.cannotActivate, say.cannotActivateText)
    const field = form.text('skridt') === 'regel' ? 'fylder' : 'timer'
    const text = form.text('skridt') === 'regel' ? say.ruleNeeds : say.fillAll
    return invalid(reactionsView(visit, await findReactions(db), [{ field, text }], null))
  },
})

type Done = 'done' | 'gone' | 'no-agreement' | 'wrong'
const whether = (done: boolean): Done => (done ? 'done' : 'gone')

async function act({ db, form }: Visit, permit: Permit<'reactions.set'>): Promise<Done> {
  const step = form.text('skridt')
  if (step === 'foreslaa') {
    const reaction = readReaction(form)
    return reaction ? whether(await proposeAgreement(db, permit, reaction)) : 'wrong'
  }
  if (step === 'regel') {
    const rule = readRule(form)
    return rule ? whether(await makeRule(db, permit, rule)) : 'wrong'
  }
  const id = form.text('id')
  if (!isUuid(id)) return 'gone'
  if (step === 'slaa-til') {
    const became = await activateRule(db, permit, id)
    return became === 'active' ? 'done' : became
  }
  const acts = { 'sig-ja': 'accept', ophaev: 'end-agreement', fjern: 'end-rule' } as const
  const [, settled] = Object.entries(acts).find(([name]) => name === step) ?? []
  return settled ? whether(await settleReaction(db, permit, settled, id)) : 'gone'
}

function refused({ language, to }: Visit, title: string, text: string) {
  return conflict({
    title,
    body: (
      <>
        <PageHead title={title} lead={text} />
        <Buttons>
          <ButtonLink href={to('/svar/reaktion')}>{alertWords(language).reactions}</ButtonLink>
        </Buttons>
      </>
    ),
  })
}

function reactionsView(
  visit: Visit,
  { agreements, rules, units }: Reactions,
  problems: readonly Problem[],
  past: PastNeeds | null,
) {
  const { language, to } = visit
  const say = alertWords(language)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs
        label={receivedWords(language).where}
        items={[{ href: to('/svar/advis'), label: say.toAlerts }]}
      />
      <PageHead title={say.reactions} lead={say.reactionsLead} />
      <Agreements visit={visit} agreements={agreements} units={units} problems={problems} />
      <Rules visit={visit} rules={rules} problems={problems} past={past} />
    </>
  )
  return { title: say.reactions, body }
}

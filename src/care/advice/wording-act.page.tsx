import type { Problem } from '#platform/form.ts'
import { type Answer, conflict, goTo, invalid, notFound, type PageView, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { ButtonLink, Buttons, PageHead } from '#ui/index.ts'
import { mayDropWording, mayMendAdvice, mayReleaseMended } from './advice.policy.ts'
import type { AdviceShown } from './advice.store.ts'
import { adviceWords } from './advice.words.ts'
import { dropWording, listWordings, releaseMended, type Wording } from './wording.store.ts'

/** Somebody was quicker. */
export const tooLate = ({ language, to }: Visit, one: AdviceShown) => {
  const say = adviceWords(language)
  const body = (
    <>
      <PageHead title={say.gone} lead={say.goneText} />
      <Buttons>
        <ButtonLink href={to(`/raad/${one.id}`)}>{say.toAdvice}</ButtonLink>
      </Buttons>
    </>
  )
  return conflict({ title: say.gone, body })
}

const presses = ['frigiv-rettelse', 'slet-tekst'] as const
type Press = (typeof presses)[number]
export const isWordingPress = (text: string): text is Press => presses.some((one) => one === text)

/** A wording that waits is released or taken back, and one that stood before erased. */
export async function actOnWording(
  visit: Visit,
  one: AdviceShown,
  press: Press,
  view: (wordings: readonly Wording[], problems: readonly Problem[]) => PageView,
): Promise<Answer> {
  const { db, actor, form, language, to } = visit
  const wordings = await listWordings(db, one.id)
  const wording = wordings.find(({ id }) => id === form.text('tekst'))
  const may = press === 'slet-tekst' ? mayDropWording(actor, one) : null
  if (may && !isRefusal(may))
    return wording && (await dropWording(db, may, one.id, wording))
      ? goTo(to(`/raad/${one.id}`))
      : tooLate(visit, one)
  if (may || isRefusal(mayMendAdvice(actor, one))) return notFound()
  if (wording?.kind !== 'proposed') return tooLate(visit, one)
  const permit = mayReleaseMended(actor, one, wording)
  if (isRefusal(permit)) return notFound()
  if (form.text('laest') !== 'ja')
    return invalid(view(wordings, [{ field: 'laest', text: adviceWords(language).mustRead }]))
  return (await releaseMended(db, permit, one.id, wording.id))
    ? goTo(to(`/raad/${one.id}`))
    : tooLate(visit, one)
}

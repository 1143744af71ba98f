import {
  AgreedForm,
  AgreedLines,
  agreedWords,
  lineField,
  mayAgree,
  mayTellGap,
  needPath,
  readAgreed,
  receivedWords,
  saveAgreed,
  tellGap,
} from '#care/assessments/index.ts'
import { SendWays, SentOnAbout } from '#care/referrals/index.ts'
import { mayCountGap, recordGap } from '#help/offers/index.ts'
import type { Problem } from '#platform/form.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { ButtonLink, Buttons, Crumbs, Notification, PageHead, Section } from '#ui/index.ts'
import { type FoundNeed, findNeed } from './need.store.ts'
import { needWords } from './need.words.ts'
import { NeedDutiesHere, NeedFacts, NeedOffers } from './need-parts.page.tsx'

const gapField = 'mangler'

/** One need of a person: what was agreed, whom the register names for it where they live, what is there, and the ways on. */
export const needPage = definePage({
  path: needPath,
  access: 'may see persons',
  async get(visit) {
    const found = await findNeed(visit)
    const permit = found && mayAgree(visit.actor, found.need)
    if (!found || !permit || isRefusal(permit)) return notFound()
    await lookAt(visit.db, permit, found)
    return show(needView(visit, found, []))
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const found = await findNeed(visit)
    const permit = found && mayAgree(actor, found.need)
    if (!found || !permit || isRefusal(permit)) return notFound()
    await lookAt(db, permit, found)
    const { need } = found
    const here = to(needPath.replace(':id', need.id))
    if (form.text(gapField)) {
      await countGap(visit, found)
      return goTo(`${here}#tilbud`)
    }
    const read = readAgreed(form, today, agreedWords(language))
    if ('problems' in read) return invalid(needView(visit, found, read.problems))
    const number = Number(form.text(lineField)) || 0
    const saved = await saveAgreed(db, permit, { id: need.id, number }, read.fresh)
    if (saved === 'saved') return goTo(`${here}?gemt=ja`)
    const now = await findNeed(visit)
    return now && saved === 'overtaken' ? conflict(needView(visit, now, [], true)) : notFound()
  },
})

const lookAt = (db: Visit['db'], permit: Permit, { need }: FoundNeed) =>
  look(db, permit, [need.personId], { purpose: 'course', relation: 'unit' })

/** Counted once a need, and only where the register knows the place and the late effect. */
async function countGap({ db, actor }: Visit, { need, place, lateEffect, isMissing }: FoundNeed) {
  const permit = mayTellGap(actor, need)
  if (!place || !lateEffect || !isMissing || isRefusal(permit)) return
  if (!(await tellGap(db, permit, need.id))) return
  const topic = { kind: 'late-effect', key: lateEffect.slug } as const
  await recordGap(db, mayCountGap(actor), { place: place.code, topic, source: 'care' })
}

function needView(visit: Visit, found: FoundNeed, problems: readonly Problem[], isOvertaken = false) {
  const { language, to, query, has } = visit
  const say = needWords(language)
  const words = receivedWords(language)
  const { need, title } = found
  const person = need.personName ?? words.nameless
  const body = (
    <>
      <Crumbs
        label={words.where}
        items={[
          { href: to('/svar'), label: words.title },
          need.answerId
            ? { href: to(`/svar/${need.answerId}`), label: person }
            : { href: to(`/forloeb/${need.personId}`), label: person },
        ]}
      />
      <PageHead over={person} title={title[language]} />
      {query.get('gemt') === 'ja' && (
        <Notification tone="done" announce title={agreedWords(language).saved} />
      )}
      <NeedFacts visit={visit} need={need} />
      <Section id="aftalt" title={agreedWords(language).history}>
        <AgreedLines agreed={need.agreed} language={language} />
      </Section>
      {found.sent.length > 0 && (
        <Section id="sendt" title={say.sentOn}>
          <SentOnAbout visit={visit} sent={found.sent} />
        </Section>
      )}
      {!need.isDead && <AgreedForm {...{ visit, need, problems, isOvertaken }} />}
      {has('/forloeb/:id/henvisninger') && !need.isDead && (
        <Section id="videre" title={say.send} intro={say.sendText}>
          <SendWays visit={visit} personId={need.personId} needId={need.id} />
          <Buttons>
            <ButtonLink kind="quiet" href={to(`/forloeb/${need.personId}/henvisninger`)}>
              {say.sendButton}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
      <NeedDutiesHere visit={visit} found={found} />
      <NeedOffers visit={visit} found={found} gapField={gapField} />
    </>
  )
  return { title: title[language], body }
}

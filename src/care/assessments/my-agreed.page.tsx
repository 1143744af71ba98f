import { addressFor, type MyDoor, MyPage, type Subject, subjectOf } from '#care/citizens/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { dayInWords, inBoth } from '#platform/words.ts'
import { ButtonLink, Buttons, EmptyState, Section, SummaryList } from '#ui/index.ts'
import { listMyAgreed, type MyAgreed } from './agreed.store.ts'
import { agreedWords } from './agreed.words.ts'
import { assessmentWords } from './assessments.words.ts'
import { checkInsWaiting } from './check-in.store.ts'
import { AskedNow, agreedPath, nameInWords, SeeAnswer } from './check-in-parts.page.tsx'
import { listToldReactions } from './reaction.store.ts'
import { ToldReactions } from './told-reactions.page.tsx'

/** The way here from a person's own page. */
export const agreedDoor: MyDoor = {
  path: agreedPath,
  title: inBoth(agreedWords, 'mine'),
  text: inBoth(agreedWords, 'mineDoor'),
  news: checkInsWaiting,
}

/** *Aftalt med dig*: need by need, by whom and when. */
export const myAgreedPage = definePage({
  path: agreedPath,
  access: 'may see own page',
  async get(visit) {
    const { db, language } = visit
    const subject = await subjectOf(visit, 'answers')
    if (!subject) return notFound()
    const agreed = await listMyAgreed(db, subject.person.id)
    const told = await listToldReactions(db, subject.person.organisations)
    const say = agreedWords(language)
    const body = (
      <MyPage visit={visit} title={say.mine} lead={say.mineLead} subject={subject}>
        <AskedNow visit={visit} subject={subject} agreed={agreed} />
        {agreed.length === 0 ? (
          <EmptyState title={say.mineNone}>
            <p>{say.mineNoneText}</p>
          </EmptyState>
        ) : (
          [...Map.groupBy(agreed, ({ needId }) => needId).values()].map((lines) => (
            <OneNeed key={lines[0]?.needId} visit={visit} subject={subject} lines={lines} />
          ))
        )}
        <ToldReactions told={told} language={language} />
        <Section id="mere" title={say.tellUs} intro={say.tellUsText}>
          <Buttons>
            <ButtonLink kind="quiet" href={visit.to(addressFor(subject, '/mit/behov'))}>
              {assessmentWords(language).title}
            </ButtonLink>
          </Buttons>
        </Section>
      </MyPage>
    )
    return show({ title: say.mine, body })
  },
})

type OneNeedProps = { visit: Visit; subject: Subject; lines: readonly MyAgreed[] }
function OneNeed({ visit, subject, lines }: OneNeedProps) {
  const { language } = visit
  const say = agreedWords(language)
  const [newest] = lines
  if (!newest) return null
  const stands = { open: say.mineOpen, met: say.mineMet, closed: say.mineClosed }
  return (
    <Section id={`behov-${newest.needId}`} title={nameInWords(newest, language)} intro={stands[newest.state]}>
      <SummaryList
        sentences
        items={lines.map((one) => ({
          label: dayInWords(one.agreedOn, language),
          value: (
            <>
              {[one.words, one.state === 'met' && say.mineMet, one.reason && say.closedBecause(one.reason)]
                .filter(Boolean)
                .join('. ')}
              <br />
              <small>{[one.byName ?? say.somebody, one.unit?.[language]].filter(Boolean).join(', ')}</small>
            </>
          ),
        }))}
      />
      <SeeAnswer visit={visit} subject={subject} line={newest} />
    </Section>
  )
}

import { lets, type MyDoor, MyPage, Problems, type Subject, subjectOf } from '#care/citizens/index.ts'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { EmptyState, Notification, PageHead, Section } from '#ui/index.ts'
import { addressAt, HelpFor, stateInWords } from './answer-parts.page.tsx'
import { mayAnswer } from './assessment.policy.ts'
import { audienceOf } from './assessment.rules.ts'
import { beginAnswer, dropDraft, listAssessments } from './assessment.store.ts'
import { assessmentWords } from './assessments.words.ts'
import { AskedBy, answersPath, asField, Begin, GoOn } from './begin-parts.page.tsx'
import { audiences } from './questionnaire.rules.ts'
import { findNewest } from './questionnaire.store.ts'
import { invitationsWaiting, listInvitations } from './reader.store.ts'

/** The way here from a person's own page. */
export const answersDoor: MyDoor = {
  path: answersPath,
  part: 'answers',
  title: inBoth(assessmentWords, 'title'),
  text: inBoth(assessmentWords, 'doorText'),
  news: invitationsWaiting,
}

/** Where answers begin, are gone on with and are found again. */
export const myAnswersPage = definePage({
  path: answersPath,
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'answers')
    return subject ? show(await startView(visit, subject, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const subject = await subjectOf(visit, 'answers')
    if (!subject) return notFound()
    const gone = form.text('slet')
    if (gone) {
      const permit = mayAnswer(actor, subject.person, 'assessment.dropped')
      if (isRefusal(permit) || !isUuid(gone)) return notFound()
      if (await dropDraft(db, permit, gone))
        return goTo(to(addressAt(subject, answersPath, { slettet: 'ja' })))
      const say = assessmentWords(language)
      return conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.hiddenParts} /> })
    }
    const audience = audiences.find((one) => one === form.text(asField))
    if (!audience) {
      const problem = { field: asField, text: assessmentWords(language).chooseAs }
      return invalid(await startView(visit, subject, [problem]))
    }
    const permit = mayAnswer(actor, subject.person, 'assessment.begun')
    const newest = isRefusal(permit) ? null : await findNewest(db, audience)
    if (isRefusal(permit) || !newest) return notFound()
    const invitation = form.text('spurgt')
    const draft = await beginAnswer(db, permit, {
      ...{
        personId: subject.person.id,
        questionnaire: newest.name,
        version: newest.version,
        occasion: 'own',
      },
      ...{ invitationId: isUuid(invitation) ? invitation : null, replacesId: null },
    })
    return draft ? goTo(to(addressAt(subject, `${answersPath}/${draft}/svar`))) : notFound()
  },
})

async function startView(visit: Visit, subject: Subject, problems: readonly Problem[]) {
  const { db, language, query } = visit
  const say = assessmentWords(language)
  const lines = await listAssessments(db, subject.person.id)
  const invitations = await listInvitations(db, subject.person.id)
  const drafts = lines.filter(({ state }) => state === 'draft')
  const finished = lines.filter(({ state }) => state !== 'draft')
  const may = lets(subject.access, 'answers')
  const audience = subject.access.kind === 'own' ? audienceOf(visit.actor.role) : 'citizen'
  const told = query.get('pause') ? say.paused : query.get('slettet') ? say.dropped : null
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage visit={visit} title={say.title} lead={say.lead} subject={subject}>
        {told && <Notification tone="done" announce title={told} />}
        {query.get('andet') && <Notification tone="attention" title={say.anotherBegun} />}
        {!may && <Notification title={say.onlyRead} />}
        {may && drafts.map((one) => <GoOn key={one.id} visit={visit} subject={subject} line={one} />)}
        {may && invitations.map((one) => <AskedBy key={one.id} visit={visit} subject={subject} one={one} />)}
        {may && drafts.length === 0 && (
          <Begin visit={visit} subject={subject} audience={audience} problems={problems} />
        )}
        <Section id="tidligere" title={say.earlier}>
          {finished.length === 0 ? (
            <EmptyState level={3} title={say.noneYet} />
          ) : (
            <ul class="link-list">
              {finished.map((one) => (
                <li key={one.id}>
                  <a href={visit.to(addressAt(subject, `${answersPath}/${one.id}`))}>
                    {stateInWords(one, language)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <HelpFor audience={audience} visit={visit} />
        <Section id="telefon" title={say.byPhone} prose>
          <p>{say.byPhoneText}</p>
          <p>
            <a href={visit.to(`${answersPath}/papir?som=${audience}`)}>{say.paperLink}</a>
          </p>
          <p>
            {say.notChecked} {say.noDiagnosis}
          </p>
        </Section>
      </MyPage>
    </>
  )
  return { title: say.title, body }
}

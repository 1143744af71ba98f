import type { PersonPart } from '#care/citizens/index.ts'
import { letGoOfAnswers } from './leaving.store.ts'

/** What this room has about the person: every answer that was begun, sent or kept, and the needs that came of them. */
export const assessmentsPart: PersonPart = {
  name: 'assessments',
  title: { da: 'Dine svar om, hvad der fylder', en: 'Your answers about what fills' },
  leave: letGoOfAnswers,
  async collect(db, personId) {
    const [row] = await db<{ content: unknown }[]>`
      select jsonb_build_object(
        'answers', (select coalesce(jsonb_agg(jsonb_build_object('questionnaire', a.questionnaire, 'version', a.version,
            'occasion', a.occasion, 'state', a.state, 'begun', a.begun_at, 'finished', a.finished_at, 'withdrawn',
            a.withdrawn_at, 'to', (select n.da from shared.organisation_name n where n.id = a.sent_to
              order by n.valid_from desc nulls last limit 1),
            'items', (select coalesce(jsonb_agg(jsonb_build_object('question', w.item, 'about', nullif(w.about, ''),
                'code', nullif(w.code, ''), 'number', w.number, 'words', w.words) order by w.answered_at), '[]')
              from assessments.answer w where w.assessment_id = a.id)) order by a.begun_at), '[]')
          from assessments.assessment a where a.person_id = p.id),
        'needs', (select coalesce(jsonb_agg(jsonb_build_object('about', n.about, 'domain', n.domain, 'lateEffect',
            n.late_effect, 'burden', n.burden, 'wantsHelp', n.wants_help, 'mayWait', n.may_wait, 'state', n.state,
            'made', n.made_at) order by n.made_at), '[]')
          from assessments.need n where n.person_id = p.id),
        'agreed', (select coalesce(jsonb_agg(jsonb_build_object('about', n.about, 'agreed', g.words, 'on', g.agreed_on,
            'by', g.by_name, 'assessed', g.complexity, 'grounds', g.grounds, 'level', g.level, 'state', g.state, 'reason',
            g.reason, 'howItGoes', (select jsonb_agg(jsonb_build_object('due', c.due_on, 'asked', c.asked_at, 'answer', c.answer,
              'answered', c.answered_at, 'reacts_by', c.told_due) order by c.round)
              from assessments.check_in c where c.need_id = g.need_id and c.number = g.number))
            order by g.at, g.number), '[]')
          from assessments.agreed g join assessments.need n on n.id = g.need_id where g.person_id = p.id),
        'results', (select coalesce(jsonb_agg(jsonb_build_object('questionnaire', coalesce(s.title, s.questionnaire), 'version',
            s.version, 'numbers', s.numbers, 'sum', s.total, 'words', s.words, 'on', s.taken_on, 'source', s.source, 'done',
            s.done_words) order by s.taken_on), '[]')
          from assessments.score s where s.person_id = p.id),
        'readBy', (select coalesce(jsonb_agg(jsonb_build_object('by', r.read_by_name, 'at', r.read_at)
            order by r.read_at), '[]')
          from assessments.arrival r where r.person_id = p.id and r.read_at is not null),
        'askedBy', (select coalesce(jsonb_agg(jsonb_build_object('occasion', i.occasion, 'at', i.asked_at, 'ended',
            i.ended_at) order by i.asked_at), '[]')
          from assessments.invitation i where i.person_id = p.id)) as content
        from shared.person_seen p where p.id = ${personId}`
    return row?.content ?? null
  },
}

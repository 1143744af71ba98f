import type { CourseDoor, PersonPart } from '#care/citizens/index.ts'
import { letGoOfReferrals } from './leaving.store.ts'

/** The way from a person's course to what was sent about it. */
export const referralDoor: CourseDoor = {
  path: '/henvisninger',
  title: { da: 'Henvisninger', en: 'Referrals' },
  text: {
    da: 'Send eller klargør, og se, hvor det ligger nu.',
    en: 'Send or prepare, and see where it lies now.',
  },
}

/** What this room has about the person: each referral with what was written, and every line of its ledger. */
export const referralsPart: PersonPart = {
  name: 'referrals',
  title: { da: 'Henvisninger om dig, og hvad der skete', en: 'Referrals about you, and what happened' },
  leave: letGoOfReferrals,
  async collect(db, personId) {
    const [row] = await db<{ content: unknown }[]>`
      select coalesce(jsonb_agg(to_jsonb(r) - array['id', 'sender_id', 'receiver_id', 'referral_id']
        || jsonb_build_object('from', (select n.da from shared.organisation_name n where n.id = r.sender_id
              order by n.valid_from desc nulls last limit 1),
            'to', (select n.da from shared.organisation_name n where n.id = r.receiver_id
              order by n.valid_from desc nulls last limit 1),
            'history', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('at', m.at, 'what', m.move, 'state', m.to_state,
                'day', m.agreed_on, 'group', m.group_name->>'da', 'group_begins', m.group_on, 'words', t.words, 'advice', t.advice, 'next', m.what_now, 'by', m.by_name))
                order by m.number)
              from referrals.move m left join referrals.lines_written(array[r.id]) t on t.number = m.number
             where m.referral_id = r.id),
            'corrections', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('at', c.at, 'about', c.about, 'how', c.how,
                'was', t.was, 'words', t.words, 'why', t.why, 'by', c.by_name)) order by c.number)
              from referrals.correction c left join referrals.corrections_written(array[r.id]) t on t.number = c.number
             where c.referral_id = r.id),
            'letters', (select jsonb_agg(jsonb_build_object('at', l.made_at, 'by', l.by_name, 'choice', l.choice,
                'from', l.choose_from, 'letter', l.paper->'da') order by l.made_at)
              from referrals.choice_letter l where l.referral_id = r.id),
            'closing_note_to', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('as', c.goes_to, 'to', (
                  select n.da from shared.organisation_name n where n.id = c.reader_id order by n.valid_from desc nulls last limit 1),
                'sent', c.sent_at, 'done', c.done_at)) order by c.sent_at, c.id)
              from referrals.closing c where c.referral_id = r.id and c.taken_back_at is null),
            'maximum_waits', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pathway', w.pathway, 'waits_for',
                w.waits_for, 'reason', w.reason, 'words', t.words, 'from', w.from_on, 'to', w.to_on, 'said_by', w.said_by,
                'said_on', w.said_on, 'at', w.at, 'by', w.by_name, 'taken_back', w.taken_back_at)) order by w.at)
              from referrals.maximum_wait w left join referrals.waits_written(array[r.id]) t on t.id = w.id
             where w.referral_id = r.id)) order by r.created_on, r.id), '[]') as content
        from (
          select r.id, r.sender_id, r.receiver_id, r.kind, r.state, r.state_at, r.agreed_on, r.agreed_time, r.created_on,
                 r.service_on, r.need_ids, r.complexity, r.plan_type, r.discharged_on, r.start_after_on, r.latest_start_on,
                 r.agreed_with_person_on, r.made_by_name, r.controller_from, r.controller_to, w.*
            from referrals.referral r left join referrals.written(array[r.id]) w on true
           where r.person_id = ${personId}) r`
    return row?.content ?? null
  },
}

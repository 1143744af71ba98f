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
      select coalesce(jsonb_agg(to_jsonb(r) - array['id', 'person_id', 'organisations', 'sender_id', 'receiver_id',
          'made_by', 'made_by_post', 'controller_id', 'moves', 'list_step', 'list_unit', 'list_day', 'list_receiver',
          'list_sender', 'came_at', 'began_at']
        || jsonb_build_object('from', (select n.da from shared.organisation_name n where n.id = r.sender_id
              order by n.valid_from desc nulls last limit 1),
            'to', (select n.da from shared.organisation_name n where n.id = r.receiver_id
              order by n.valid_from desc nulls last limit 1),
            'history', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('at', m.at, 'what', m.move, 'state', m.to_state,
                'day', m.agreed_on, 'group', m.group_name->>'da', 'group_begins', m.group_on, 'words', m.words, 'advice', m.advice, 'next', m.what_now, 'by', m.by_name))
                order by m.number)
              from referrals.move m where m.referral_id = r.id),
            'corrections', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('at', c.at, 'about', c.about, 'how', c.how,
                'was', c.was, 'words', c.words, 'by', c.by_name)) order by c.number)
              from referrals.correction c where c.referral_id = r.id),
            'letters', (select jsonb_agg(jsonb_build_object('at', l.made_at, 'by', l.by_name, 'choice', l.choice,
                'from', l.choose_from, 'letter', l.paper->'da') order by l.made_at)
              from referrals.choice_letter l where l.referral_id = r.id),
            'maximum_waits', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pathway', w.pathway, 'waits_for',
                w.waits_for, 'reason', w.reason, 'words', w.words, 'from', w.from_on, 'to', w.to_on, 'said_by', w.said_by,
                'said_on', w.said_on, 'at', w.at, 'by', w.by_name, 'taken_back', w.taken_back_at)) order by w.at)
              from referrals.maximum_wait w where w.referral_id = r.id)) order by r.created_on, r.id), '[]') as content
        from referrals.referral r where r.person_id = ${personId}`
    return row?.content ?? null
  },
}

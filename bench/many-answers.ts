import { type Address, openDatabase } from '#platform/database.ts'
import { exampleUnits } from '../src/registers/accounts/accounts.example.ts'
import { openInOnePlace } from './many-courses.ts'

/** Ten rows, as somebody fills in who names two things: what, how much, whether help is wanted, what was tried. */
const rows = [
  ['omraader', '', 'physical', null, null],
  ['omraader', '', 'work', null, null],
  ['kroppen', '', 'traethed', null, null],
  ['arbejdet', '', 'arbejdsevne', null, null],
  ['ting.fylder', 'traethed', '', 7, null],
  ['ting.hjaelp', 'traethed', 'soon', null, null],
  ['ting.proevet', 'traethed', '', null, 'Jeg går en tur hver dag.'],
  ['ting.fylder', 'arbejdsevne', '', 5, null],
  ['ting.hjaelp', 'arbejdsevne', 'may-wait', null, null],
  ['vigtigt', '', '', null, 'At kunne passe min have igen.'],
].map(([item, about, code, number, words]) => ({ item, about, code, number, words }))

/**
 * One answer of ten rows and two needs for each of the invented people. Those of the first ten thousand lie unread in the
 * example municipality; the others were sent to the clinic and have been read. The last of them have a draft as well.
 */
export async function publishAnswers(address: Address, people: number, drafts: number) {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const { health, oncology } = exampleUnits
  await owner.begin(async (db) => {
    await db`set local session_replication_role = replica`
    await db`alter table assessments.assessment enable always trigger answer_stands`
    await db`
      create temporary table laid on commit drop as
      select md5('answer' || n)::uuid as id, md5('person' || n)::uuid as person, false as is_draft,
             case when n <= ${openInOnePlace} then ${health.id}::uuid else ${oncology.id}::uuid end as unit,
             platform.now() - make_interval(mins => 1440 + n * 7 % 40000) as at
        from generate_series(1, ${people}) n
      union all
      select md5('draft' || n)::uuid, md5('person' || n)::uuid, true, null, platform.now()
        from generate_series(${people - drafts + 1}::integer, ${people}) n`
    await db`
      insert into assessments.answer (assessment_id, person_id, organisations, item, about, code, number, words, parts,
        answered_at)
      select a.id, a.person, array_remove(array[a.unit], null), g.item, g.about, g.code, g.number, g.words,
             case when g.words is null then '{}'::text[] else '{free-text}' end, a.at
        from laid a, jsonb_to_recordset(${db.json(rows)}) as g(item text, about text, code text, number smallint, words text)`
    await db`
      insert into assessments.need (id, person_id, organisations, shown_to, series_id, assessment_id, about, domain,
        late_effect, burden, wants_help, may_wait, made_at, changed_at)
      select md5(g.about || a.id)::uuid, a.person, array[a.unit], array[a.unit], a.id, a.id, g.about, g.domain, g.about,
             g.burden, true, g.may_wait, a.at, a.at
        from laid a, (values ('traethed', 'physical', 7, false), ('arbejdsevne', 'work', 5, true))
          as g(about, domain, burden, may_wait)
       where not a.is_draft`
    await db`
      insert into assessments.arrival (assessment_id, person_id, organisations, told_at, settled_at, read_at, read_by_name)
      select a.id, a.person, array[a.unit], a.at, r.at, r.at,
             case when r.at is not null then 'En sygeplejerske (eksempel)' end
        from laid a
        cross join lateral (select case when a.unit = ${oncology.id} then a.at + interval '1 day' end as at) r
       where not a.is_draft`
    // Last, so that its place in the list is worked out from all of this, as the house does it.
    await db`
      insert into assessments.assessment (id, person_id, organisations, questionnaire, version, series_id, occasion, state,
        sent_to, begun_at, changed_at, finished_at)
      select a.id, a.person, array_remove(array[a.unit], null), q.name, q.version, a.id, 'end',
             case when a.is_draft then 'draft' else 'sent' end, a.unit, a.at, a.at, case when not a.is_draft then a.at end
        from laid a
       cross join (select name, version from assessments.questionnaire where name = 'behov'
          order by string_to_array(version, '.')::integer[] desc limit 1) q`
    await db`alter table assessments.assessment enable trigger answer_stands`
  })
  await owner`vacuum analyze`
  await owner.end()
}

/** The second of them, which lies unread in the example municipality: `md5('answer2')`. */
export const anAnswer = '/svar/496b7cd0-617e-e46f-2505-b63e8fe7b145'

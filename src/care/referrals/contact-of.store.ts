import type { Db } from '#platform/database.ts'

/** Whom to ring at a unit: as the register has it, else as the unit itself has told, apart what it has told in Danish only. */
export const contactOf = (db: Db, unit: ReturnType<Db>) => db`coalesce(
  (select o.contact from organisations.organisation o where o.id = ${unit} and not o.to_check),
  (select jsonb_build_object('da', concat_ws('. ', e.phone, e.hours->>'da'), 'en',
            concat_ws('. ', e.phone, nullif(e.hours->>'en', '')), 'inDanish',
            case when coalesce(e.hours->>'en', '') = '' then e.hours->>'da' end)
     from shared.reception e where e.organisation_id = ${unit}))`

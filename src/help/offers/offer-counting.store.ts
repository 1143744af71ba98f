import type { Db } from '#platform/database.ts'
import { homeOf, missingOf } from './local-offer.store.ts'
import type { OfferSort } from './offer.rules.ts'
import { bitOf, type Chosen, filterBit, filterNames, openNow } from './offer-traits.rules.ts'
import type { Wording } from './offer-words.rules.ts'

/** Where somebody lives, what they choose, and what they wrote. */
export type Asked = {
  /** A municipality's code; null: all offers, whomever they are for; what is no code: what is for the whole country. */
  readonly code: string | null
  readonly chosen: Chosen
  readonly wording: Wording | null
  /** Late effects of which the offer names one, or it names none at all: those that name one stand first. */
  readonly preferred?: readonly string[] | undefined
  /** Only these sorts. */
  readonly kinds?: readonly OfferSort[] | undefined
  /** Traits, as bits, without which it is not looked at. */
  readonly required?: number
  /** Choices as `filter:value`: for each it is asked whether there is a local offer, whatever else was asked for. */
  readonly topics?: readonly string[]
  /** What is counted beside the hits: how many each choice would leave, how many stand in each municipality. */
  readonly counts: 'choices' | 'choices and places' | 'hits'
  /** How many hits to pass by, and how many to read after them. */
  readonly after: number
  readonly most: number
  /** How many that are for the whole country are read besides, whomever they are for; else they stand among the others. */
  readonly national?: number | undefined
}
export type At = {
  readonly today: Temporal.PlainDate
  /** Of the week; null when nobody can say who is open. */
  readonly minute: number | null
}

/** Which of the chosen filters a line misses, as bits: with one missed, it still counts in that filter's choices. */
const unmet = (db: Db, chosen: Chosen) =>
  filterNames.reduce((sum, name) => {
    const value = chosen[name]
    if (value === undefined) return sum
    return name === 'senfoelge'
      ? db`${sum} + case when late_effects @> array[${value}] then 0 else ${filterBit(name)}::integer end`
      : db`${sum} + case when traits & ${bitOf(name, value)}::integer <> 0 then 0 else ${filterBit(name)}::integer end`
  }, db`0`)

/** The words as PostgreSQL's text search reads them: taken apart once, and not again for every line. */
function questionOf(db: Db, { words, also }: Wording) {
  const named = words
    .map((word) => db`to_tsquery('danish', ${word.named})`)
    .reduce((all, one) => db`${all}, ${one}`)
  const traits = words.map((word) => db`${word.traits}::tsquery`).reduce((all, one) => db`${all}, ${one}`)
  const every = words
    .map((word) => db`(to_tsquery('danish', ${word.anywhere}) || ${word.traits}::tsquery)`)
    .reduce((all, one) => db`${all} && ${one}`)
  return db`
    question as materialized (
      select array[${named}] as named, array[${traits}] as traits, ${every} as every,
             (${every}) || ${also}::tsquery as anything),`
}

/** How well a line answers the words: each counts where it counts most; what the words do not find themselves comes after. */
function points(db: Db, { wording, preferred }: Asked) {
  if (preferred) return db`case when l.late_effects && ${[...preferred]}::text[] then 1 else 0 end`
  if (!wording) return db`1`
  const each = wording.words
    .map(
      (_, at) => db`
        case when s.words @@ (select named[${at + 1}::integer] from question) then 3
             when s.words @@ (select traits[${at + 1}::integer] from question) then 2 else 1 end`,
    )
    .reduce((sum, one) => db`${sum} + ${one}`)
  if (wording.also === '') return each
  return db`case when s.words @@ (select every from question) then ${each} else 0 end`
}

/** Is it at all what was asked for? */
const isFor = (db: Db, { required, preferred, kinds }: Asked) => db`
  ${required ? db`and l.traits & ${required}::integer = ${required}::integer` : db``}
  ${kinds ? db`and l.kind = any(${[...kinds]}::text[])` : db``}
  ${preferred ? db`and (l.late_effects && ${[...preferred]}::text[] or cardinality(l.late_effects) = 0)` : db``}`

// Keys are no words: comparing them as such would take most of the time.
const inOrder = (db: Db) =>
  db`is_over, points desc, km nulls last, is_national, sureness, since desc nulls last, key collate "C"`

/** Those of a page; what is for the whole country is far from everywhere, and would otherwise be cut off. */
const bestOf = (db: Db, { after, most, national }: Asked) =>
  national === undefined
    ? db`select * from placed order by ${inOrder(db)} limit ${most} offset ${after}`
    : db`(select * from placed where not is_national order by ${inOrder(db)} limit ${most})
         union all (select * from placed where is_national order by ${inOrder(db)} limit ${national})`

/** Everything that weighs every offer: the hits of a page in their order, and what is counted beside them. */
export const counting = (db: Db, asked: Asked, { today, minute }: At) => db`
  ${homeOf(db, asked.code, today)},
  ${asked.wording ? questionOf(db, asked.wording) : db``}
  far as materialized (
    select m.code, round(shared.km_between(h.lat, h.lon, m.lat, m.lon))::integer as km
      from shared.municipality m, home h),
  weighed as (
    select l.key, l.reach, l.codes, l.late_effects, l.is_closed, l.valid_to,
           l.confirmed_on, l.confirmed_until, l.doubtful_from, l.seen_on,
           l.traits + case when l.open_minutes @> ${minute}::integer then ${openNow}::integer else 0 end as traits,
           ${points(db, asked)} as points
      from offers.listed l ${asked.wording ? db`join offers.said s on s.key = l.key` : db``}
     where ${asked.code === null ? db`true` : db`l.reach = any(coalesce((select reaches from home), array['nation']))`}
       ${asked.wording ? db`and s.words @@ (select anything from question)` : db``}
       and (${asked.national === undefined ? db`false` : db`l.reach = 'nation'`} or (true ${isFor(db, asked)}))),
  found as materialized (select *, ${unmet(db, asked.chosen)} as unmet from weighed),
  placed as (
    select key, km, is_closed or coalesce(valid_to < ${db.typed.day(today)}::date, false) as is_over, points,
           reach = 'nation' as is_national, coalesce(confirmed_on, seen_on) as since,
           offers.sureness(confirmed_on, confirmed_until, doubtful_from, seen_on, ${db.typed.day(today)}::date) as sureness
      from (select o.*, case when o.reach = ${asked.code} then 0
                             when cardinality(o.codes) < 2 then f.km
                             else (select min(km) from far where far.code = any(o.codes)) end as km
              from found o left join far f on f.code = o.codes[1]
             where o.unmet = 0) at_km),
  best as (${bestOf(db, asked)}),
  hit as materialized (select key, km, row_number() over (order by ${inOrder(db)}) as place from best),
  named_effect as materialized (
    select slug, unmet, count(*) as n from found, unnest(late_effects) slug group by 1, 2),
  counted as (
    select coalesce((select jsonb_agg(key order by place) from hit), '[]') as keys,
           coalesce((select jsonb_agg(km order by place) from hit), '[]') as kms,
           (select count(*) from found where unmet = 0) as count,
           ${missingOf(db, asked.code, asked.topics ?? [], today)} as missing,
           ${counts(db, asked)})`

const counts = (db: Db, { counts, chosen }: Asked) =>
  counts === 'hits'
    ? db`'[]'::jsonb as traits, '[]'::jsonb as effects, '{}'::jsonb as names, '{}'::jsonb as places`
    : db`
      (select coalesce(jsonb_agg(jsonb_build_array(traits, unmet, n)), '[]')
         from (select traits, unmet, count(*) as n from found group by 1, 2) t) as traits,
      (select coalesce(jsonb_agg(jsonb_build_array(slug, unmet, n)), '[]') from named_effect) as effects,
      (select coalesce(jsonb_object_agg(key, body->'name'), '{}') from shared.published
        where kind = 'late-effect' and (key = ${chosen.senfoelge ?? null}
           or key in (select slug from named_effect))) as names,
      ${
        counts === 'choices'
          ? db`'{}'::jsonb`
          : db`(select coalesce(jsonb_object_agg(code, n), '{}') from (
             select code, count(*) as n from found, unnest(codes) code where unmet = 0 group by 1) p)`
      } as places`

import { createHash } from 'node:crypto'
import { assessmentIdOfExample } from '#care/assessments/index.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { accountIdOfExample, exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { pages } from './app.ts'
import { referralAddresses } from './testing.ledgers.ts'
import { furnishMine } from './testing.mine.ts'
import { furnishQuestions } from './testing.questions.ts'
import { furnishReceived, receivedAddresses } from './testing.received.ts'
import { furnishStart, startAddresses } from './testing.starts.ts'
import type { aHouse } from './testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
/** What only this database knows: ids and links made while the rows for visitors were put in. */
export type Known = {
  readonly proposal: string
  readonly link: string
  readonly correction: string
  /** A look without a relation, which a leader is to judge. */
  readonly look: string
  readonly rows: readonly { kind: string; key: string }[]
  /** Proposals that came together, and the file that an editor has brought. */
  readonly batch: string
  readonly file: string
}

/** Puts in what the pages need to have something to show: a proposal, a task, a mail, a link for a new password. */
export async function furnishVisits({ owner, clock }: House): Promise<Known> {
  const now = clock.now().toString()
  const [proposal] = await owner<{ id: string }[]>`
    insert into editions.edition (kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at)
    select kind, key, number + 1, jsonb_set(body, '{what,da}', '"En anden tekst, som nogen foreslår."'), 'local',
           'proposed', ${accountIdOfExample('redaktoer')}, 'Rikke Sand (eksempel)', 'Kilden siger noget andet.',
           ${now}
      from editions.edition where kind = 'duty' and status = 'published' order by key limit 1
    returning id`
  const rows = await owner<{ kind: string; key: string }[]>`
    select distinct on (kind) kind, key from editions.edition where status = 'published' order by kind, key`
  const [first] = rows
  const [batch] = await owner<{ id: string }[]>`
    insert into editions.batch (kind, title, author_id, author_name, grounds, size, at)
    values ('offer', 'tilbud.csv', ${accountIdOfExample('redaktoer')}, 'Rikke Sand (eksempel)', 'Kilden siger noget andet.',
            1, ${now})
    returning id`
  await owner`
    insert into editions.edition (kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at, batch_id)
    select kind, key, number + 1, jsonb_set(body, '{town}', '"Ribe"'), 'local', 'proposed',
           ${accountIdOfExample('redaktoer')}, 'Rikke Sand (eksempel)', 'Kilden siger noget andet.', ${now}, ${batch?.id ?? null}
      from editions.edition where kind = 'offer' and status = 'published' order by key limit 1`
  const [file] = await owner<{ id: string }[]>`
    insert into offers.import (account_id, account_name, title, form, columns, row_count, state, made_at)
    values (${accountIdOfExample('redaktoer')}, 'Rikke Sand (eksempel)', 'tilbud.csv', 'csv', '["noegle", "navn"]', 1, 'read', ${now})
    returning id`
  await owner`
    insert into offers.import_row (import_id, account_id, line, raw, key, doubled, outcome, body, faults)
    values (${file?.id ?? null}, ${accountIdOfExample('redaktoer')}, 2, '["ny", ""]', 'ny', false, 'wrong', '{"name": null}',
            '[{"column": "navn", "wrong": "missing", "given": "", "allowed": []}]')`
  const task = {
    kind: 'edition.review',
    subject: `${first?.kind}:${first?.key}`,
    role: 'faglig-godkender',
    due_on: '2026-11-20',
    title_da: 'Se efter, om det stadig gælder',
    title_en: 'Look whether this still holds',
    address: `/redaktion/${first?.kind}/${first?.key}`,
  }
  await owner`select tasks.open_task(${owner.json(task)})`
  await owner`select platform.post_mail('nogen@eksempel.invalid', 'Ny besked til dig', 'Log ind for at læse den.')`
  const link = 'et-link-som-kun-proeven-kender'
  await owner`
    insert into accounts.reset (token_hash, account_id, expires_at)
    values (${createHash('sha256').update(link).digest()}, ${accountIdOfExample('ida')},
            ${clock.now().add({ hours: 1 }).toString()})`
  const [correction] = await owner<{ id: string }[]>`
    insert into offers.correction (id, offer_key, from_whom, answer, words, told, made_on)
    values (gen_random_uuid(), 'klinik-roskilde', 'provider', 'changed', 'Vi er flyttet.',
            '{"nextStart": "2027-01-12", "freePlaces": 3, "waitingWeeks": null, "openingHours": null}', '2026-11-20')
    returning id`
  await owner`
    update editions.edition set body = body || '{"nextStart": {"on": "2027-01-12", "toldOn": "2026-11-20"}}'
     where kind = 'offer' and key = 'klinik-roskilde'`
  await furnishStart(owner)
  await furnishQuestions(owner)
  await furnishMine(owner, now)
  await furnishReceived(owner)
  const ids = { batch: batch?.id ?? '', file: file?.id ?? '', correction: correction?.id ?? '' }
  const look = personIdOfExample('look')
  await owner`
    insert into citizens.emergency_look (id, person_id, organisations, account_id, post_id, reason, at, until, mailed,
      judge_by)
    values (${look}, ${personIdOfExample('ida')}, ${[exampleUnits.health.id]}, ${accountIdOfExample('terapeut')},
            ${postIdOfExample('terapeut')}, 'Faldet om', ${now}, ${clock.now().add({ minutes: 60 }).toString()}, true,
            '2026-11-30')`
  return { proposal: proposal?.id ?? '', look, link, rows, ...ids }
}

const answered = 'emne=i-gang-igen&sted=4700&situation=afsluttet'

/** Addresses for every page whose path has a hole in it, and those that show more when they are asked something. */
const examples: Readonly<Record<string, (known: Known) => readonly string[]>> = {
  '/hvem-har-ansvaret': () => [
    '/hvem-har-ansvaret',
    '/hvem-har-ansvaret?fagperson=1',
    `/hvem-har-ansvaret?${answered}`,
    `/hvem-har-ansvaret?${answered}&dato=2027-01-01`,
  ],
  '/noget-at-lave': () => ['/noget-at-lave', '/noget-at-lave?aktivitet=training&sted=0340'],
  '/henvis': () => [
    '/henvis',
    '/henvis?senfoelge=traethed&sted=4000',
    '/henvis?senfoelge=traethed&kommune=0370',
    '/henvis?senfoelge=lars&sted=0265&dato=2027-01-01',
  ],
  '/senfoelger': () => ['/senfoelger', '/senfoelger?q=blod'],
  '/senfoelger/:slug': () => ['/senfoelger/traethed', '/senfoelger/mundtoerhed'],
  '/senfoelger/:slug/:form': () => ['/senfoelger/hjertepaavirkning/barn', '/senfoelger/lars/fagperson'],
  '/ansvar/aendringer': () => ['/ansvar/aendringer?dato=2027-01-01'],
  '/data/ansvar-aendringer.csv': () => ['/data/ansvar-aendringer.csv?dato=2027-01-01'],
  '/kommuner/:code': () => ['/kommuner/0370', '/kommuner/0101'],
  '/tilbud': () => [
    '/tilbud',
    '/tilbud?q=samtale&sted=0370&henvisning=nej',
    '/tilbud?senfoelge=traethed&side=2',
    '/tilbud?q=findesikke',
  ],
  '/tilbud/:id': () => ['/tilbud/klinik-roskilde', '/tilbud/rehpa-livsfortaelling'],
  // They lead on at once, with a cookie: the rooms' own tests open them.
  ...{ '/tilbud/bekraeft/:token': () => [], '/modtag/:token': () => [] },
  '/tilbud/aendringer': () => ['/tilbud/aendringer', '/tilbud/aendringer?dato=2026-05-01'],
  '/tilbud/:id/foreslaa-rettelse': () => [
    '/tilbud/klinik-roskilde/foreslaa-rettelse',
    '/tilbud/klinik-roskilde/foreslaa-rettelse?sendt=ja',
  ],
  '/tilbud/:id/tjek': () => ['/tilbud/klinik-roskilde/tjek'],
  ...startAddresses,
  '/redaktion/rettelser/:id': ({ correction }) => [`/redaktion/rettelser/${correction}`],
  '/redaktion/bekraeftelser/:id': () => ['/redaktion/bekraeftelser/klinik-roskilde'],
  '/api/v1/offers': () => ['/api/v1/offers?q=samtale&sted=0370'],
  '/danmarkskort': () => [
    '/danmarkskort?slags=counselling-centre',
    '/danmarkskort?vis=klinikker',
    '/danmarkskort?vis=afstand',
    '/danmarkskort?vis=aktualitet',
    '/danmarkskort?vis=mangler',
    '/danmarkskort?vis=ansvar&dato=2027-01-01',
  ],
  '/mangler': () => ['/mangler', '/mangler?sted=0370&emne=til:boern&maaned=2026-11'],
  '/mangler/:code': () => ['/mangler/0370', '/mangler/0370?talt=ja'],
  '/hsds/services/:id': () => ['/hsds/services/101c77ed-8c2c-5b55-a71c-54a5a2d0b43f'],
  '/tal/:key': () => ['/tal/people-with-or-after-cancer'],
  '/redaktion/:kind': () => ['/redaktion/duty', '/redaktion/source', '/redaktion/term'],
  '/redaktion/:kind/:key': ({ rows }) => rows.map(({ kind, key }) => `/redaktion/${kind}/${key}`),
  '/redaktion/:kind/:key/foreslaa': ({ rows }) =>
    rows.map(({ kind, key }) => `/redaktion/${kind}/${key}/foreslaa`),
  '/redaktion/samlet/:id': ({ batch }) => [`/redaktion/samlet/${batch}`],
  '/tilbud/indlaes/:id': ({ file }) => [`/tilbud/indlaes/${file}`],
  '/redaktion/forslag/:id': ({ proposal }) => [`/redaktion/forslag/${proposal}`],
  '/mit/tilladelser/:slags': () =>
    ['fuldmagt', 'tale', 'samtykke', 'nej'].map((slags) => `/mit/tilladelser/${slags}`),
  ...Object.fromEntries(
    ['', '/oplysninger', '/kontakter', '/tilladelse', '/afslut', '/doed', '/spoerg'].map((act) => [
      `/forloeb/:id${act}`,
      () => [`/forloeb/${personIdOfExample('ida')}${act}`],
    ]),
  ),
  '/mit/behov/:id': () => [`/mit/behov/${assessmentIdOfExample}`],
  ...Object.fromEntries(
    ['svar', 'send'].map((act) => [
      `/mit/behov/:id/${act}`,
      () => [`/mit/behov/${personIdOfExample('draft')}/${act}`],
    ]),
  ),
  '/mit/overblik/gemt/:id': () => [`/mit/overblik/gemt/${personIdOfExample('kept-overview')}`],
  ...referralAddresses,
  ...receivedAddresses,
  '/noedadgang/:id': ({ look }) => [`/noedadgang/${look}`],
  '/ny-adgangskode/:token': ({ link }) => [`/ny-adgangskode/${link}`],
  '/proev/:name': () => ['/proev/ida'],
  '/api/v1/places/:code': () => ['/api/v1/places/0370'],
  '/api/v1/figures/:key': () => ['/api/v1/figures/people-with-or-after-cancer'],
  '/api/v1/responsibilities': () => [
    '/api/v1/responsibilities?task=rehabilitering_kommune&level=basal&municipality=0370&date=2027-01-01',
  ],
  '/api/*': () => [],
}

/** Where a page can be visited; a page with a hole and no example is a fault of the tests. */
export function addressesOf(path: string, known: Known): readonly string[] {
  const given = examples[path]?.(known)
  if (given) return given
  if (/[:*]/.test(path)) throw new Error(`${path} needs an example in src/testing.visits.ts`)
  return [path]
}

/** An address that the page would answer, if there were such a thing. */
export const strangeAddressOf = (path: string) =>
  path.replaceAll(/:\w+/g, '0199d3c0-0000-7000-8000-000000000000')

export const personalPages = pages.filter(({ access }) => access !== 'anyone')
export const publicPages = pages.filter(({ access }) => access === 'anyone')

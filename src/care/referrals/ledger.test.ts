import { expect, test } from 'vitest'
import { aRowOf } from '#app/testing.referrals.ts'
import { startIdOfExample } from '#app/testing.starts.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { aDatabase } from '#platform/testing.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { type AllowedMove, allowedMoves, moves, receiving, sending } from './move.rules.ts'
import { isOpen, type Kind, kinds, parties, sides, states } from './referral.rules.ts'
import { stateSteps } from './step.rules.ts'

test('the table of moves, steps and parties is the same in the rules and in the database', async () => {
  const { owner } = await aDatabase()
  const key = ({ kind, from, move, side }: Pick<AllowedMove, 'kind' | 'from' | 'move' | 'side'>) =>
    [kind, from, move, side].join()
  const held = await owner<AllowedMove[]>`
    select kind, from_state as from, move, to_state as to, side, roles from referrals.allowed_move`
  const sorted = (rows: readonly AllowedMove[]) => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  expect(sorted(held)).toEqual(sorted(allowedMoves))
  expect(new Set(allowedMoves.map(key)).size).toBe(allowedMoves.length)
  const steps = await owner`select kind, state, side, step, days, counted, begins from referrals.step`
  expect(steps).toHaveLength(stateSteps.length)
  expect([...steps]).toEqual(expect.arrayContaining([...stateSteps]))
  for (const { kind, side, functions, roles } of await owner<
    { kind: Kind; side: 'sender' | 'receiver'; functions: string[]; roles: string[] }[]
  >`select * from referrals.party`)
    expect([functions, roles]).toEqual([parties[kind][side], (side === 'sender' ? sending : receiving)[kind]])
})

test.each(kinds)('%s: every state that is not an end has one side that must act, and a way on', (kind) => {
  const reached = states.filter((state) => allowedMoves.some((one) => one.kind === kind && one.to === state))
  for (const state of reached) {
    const step = stateSteps.filter((one) => one.kind === kind && one.state === state)
    const on = allowedMoves.filter((one) => one.kind === kind && one.from === state && one.to !== state)
    expect([state, step.length, on.length > 0]).toEqual([state, isOpen(state) ? 1 : 0, isOpen(state)])
    if (step[0])
      expect([state, on.filter(({ side }) => side === step[0]?.side).length > 0]).toEqual([state, true])
  }
  expect(
    stateSteps
      .filter((one) => one.kind === kind)
      .map(({ state }) => state)
      .sort(),
  ).toEqual(reached.filter(isOpen).sort())
})

test('a plan is never declined: no move sends it back', () => {
  const moved = allowedMoves.filter(({ kind }) => kind === 'rehabilitation-plan').map(({ move }) => move)
  expect(moved).not.toContain('send-back')
  expect(moved).toContain('no-capacity')
})

test('the database makes the moves of the table and refuses every other', async () => {
  const { owner } = await aDatabase('demo')
  const undo = new Error('undo')
  const made: string[] = []
  await owner
    .begin(async (db) => {
      for (const kind of kinds) await db.unsafe(aRowOf(kind))
      await db.unsafe(aPlaceToLetGo)
      await db.unsafe(everyMove)
      const tried = await db<{ line: string }[]>`select line from tried order by line`
      made.push(...tried.map(({ line }) => line))
      throw undo
    })
    .catch((fault) => {
      if (fault !== undo) throw fault
    })
  const should = allowedMoves.map(({ kind, from, move, side, to }) => [kind, from, move, side, to].join())
  expect(made.sort()).toEqual(should.sort())
})

/** A place in a group, and a person who will not have the municipality get anything: so that it is let go. */
const aPlaceToLetGo = `
  alter table citizens.permission disable trigger places_freed;
  insert into citizens.permission (person_id, kind, receiver_name, receiver_kind, given_as)
  values ('${personIdOfExample('ida')}', 'refusal', 'Kommunen', 'municipal-health', 'here');
  select set_config('app.actor', '${accountIdOfExample('koordinator')}', true);
  insert into offers.group_start (id, offer_key, unit_id, starts_on)
  values ('${startIdOfExample}', 'klinik-roskilde', '${exampleUnits.health.id}', platform.today() + 9);`

/** Every kind, state, move and side, each with all that a line may need; what succeeds is written down and undone. */
const everyMove = `
  create temp table tried (line text) on commit drop;
  do $do$
  declare k text; s text; m text; d text; t text; role text; who record;
  begin
    select sender_id as sender, null::uuid as receiver into who from referrals.referral limit 1;
    alter table referrals.move disable trigger take_in_move, disable trigger hold_place;
    insert into referrals.move (referral_id, number, person_id, organisations, move, side, from_state, to_state, at,
      state_at, happened_at, group_id)
    select r.id, n, r.person_id, '{}', case n when 3 then 'write' else 'call' end, 'receiver', 'received', 'received',
           platform.now(), platform.now(), platform.now() + make_interval(hours => n),
           '${startIdOfExample}'
      from referrals.referral r, generate_series(1, 3) n where r.sender_id = '${exampleUnits.oncology.id}' and r.moves = 0;
    alter table referrals.move enable trigger take_in_move, enable trigger hold_place;
    perform set_config('app.actor', '${accountIdOfExample('koordinator')}', true),
      set_config('app.access', '[{"personId": "${personIdOfExample('ida')}", "kind": "own", "parts": []}]', true);
    foreach k in array '{${kinds.join()}}'::text[] loop
      foreach s in array '{new,${states.join()}}'::text[] loop
        foreach m in array '{${moves.join()}}'::text[] loop
          foreach d in array '{${sides.join()}}'::text[] loop
            begin
              select coalesce(a.roles[1], 'borger') into role from referrals.allowed_move a
               where a.kind = k and a.move = m and a.side = d limit 1;
              perform set_config('app.role', coalesce(role, 'koordinator'), true),
                set_config('app.organisations', (select format('{%s,%s}', r.sender_id, r.receiver_id)
                  from referrals.referral r where r.kind = k and r.made_by is null and r.moves in (0, 3) limit 1), true);
              -- Each needs that it is so: the group is moved, cancelled, or nobody has told the person.
              update offers.group_start g set cancelled_on = case m when 'cancel-group' then platform.today() end,
                     starts_on = platform.today() + case m when 'move-group' then 8 else 9 end;
              update referrals.referral set group_untold = 'move-group', state = s, moves = 3, group_id = '${startIdOfExample}' where kind = k and made_by is null;
              insert into referrals.move (referral_id, number, move, side, words, advice, what_now, agreed_on, happened_at,
                receiver_id, group_given_back)
              select r.id, 4, m, d, 'Ord', 'Råd', 'self', '2026-12-01', platform.now(), case m when 'forward' then (
                  select o.id from organisations.organisation o join referrals.party p on p.kind = k and p.side = 'receiver'
                    and o.function = any (p.functions) where o.id <> r.receiver_id limit 1) end, m = 'place'
                from referrals.referral r where r.kind = k and r.made_by is null;
              select r.state into t from referrals.referral r where r.kind = k and r.made_by is null;
              raise exception using errcode = 'ZZ001', message = t;
            exception
              when sqlstate 'ZZ001' then insert into tried values (concat_ws(',', k, s, m, d, sqlerrm));
              when check_violation or insufficient_privilege then null;
            end;
          end loop;
        end loop;
      end loop;
    end loop;
  end $do$`

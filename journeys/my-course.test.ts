import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Move } from '#care/referrals/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { anOpenHouse, aPerson, type OpenHouse, type Person, ways } from './browser.ts'

/** Signed in behind the door: it is other stories that walk through it. */
async function enters(house: OpenHouse, who: string, person: Person) {
  const [name = '', value = ''] = (await house.as(who)).cookie.split('=')
  await person.page.context().addCookies([{ name, value, url: house.origin }])
}

test.for(ways)(
  'nobody acts: unit, leader and sender are told; Ida sees what she can do; the receipt says five came, one not: $way',
  async (way) => {
    const house = await anOpenHouse()
    for (const day of [24, 26, 30]) {
      house.clock.set(Temporal.Instant.from(`2026-11-${day}T08:00:00Z`))
      await house.aMinutePasses()
    }
    for (let one = 0; one < 5; one += 1) {
      const id = await sendReferral(house, 'municipal-referral', 'send')
      expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
    }
    const one = await aPerson(house, way)
    const { say } = one
    for (const [who, task] of [
      ['koordinator', say('Ring, og aftal det videre', 'Call')],
      ['leder', say('Til lederen: dagen er gået', 'To the leader: the day has passed')],
      [
        'sygeplejerske',
        say('Ring til modtageren, der ikke er kommet til', 'Call the receiver, who has not come to'),
      ],
    ] as const) {
      await enters(house, who, one)
      await one.open('/opgaver')
      expect([who, await one.main()]).toEqual([who, expect.stringContaining(task)])
      if (who !== 'sygeplejerske') continue
      await one.open('/henvisninger')
      await one.follow(say('Ugens kvittering', 'receipt'))
      expect(await one.main()).toContain(
        say(
          '5 er modtaget den sidste uge. 1 er ikke modtaget endnu',
          '5 were received in the last week. 1 have not',
        ),
      )
    }
    const ida = one
    await enters(house, 'ida', ida)
    await ida.open('/mit/forloeb')
    expect(await ida.main()).toContain(say('Hvad du kan gøre nu', 'What you can do now'))
    expect(await ida.main()).toContain(
      say('Den, der sendte henvisningen, fik besked', 'Whoever sent the referral was told'),
    )
    expect(await ida.main()).toContain(say('patientvejlederen', 'patient adviser'))
  },
)

test.for(ways)(
  'Ida is asked three times and after the conversation; a no goes to those who are bound to react, worse gives numbers: $way',
  async (way) => {
    const house = await anOpenHouse()
    await house.owner`delete from referrals.question`
    await house.owner`
      insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text,
        accepted_at, accepted_by_name)
      values (${exampleUnits.oncology.id}, 'Hverdage kl. 9-14', 2, 'Vagten ringer', 'Vi ringer til dig', '2026-11-01',
        'Signe Lund')`
    const [need = ''] = (
      await house.owner<{ id: string }[]>`
        select id from assessments.need where person_id = ${personIdOfExample('ida')} order by id limit 1`
    ).map(({ id }) => id)
    const id = await sendReferral(house, 'municipal-referral', 'send')
    await house.owner`update referrals.referral set need_ids = ${[need]} where id = ${id}`
    const needStands = async () =>
      (await house.owner`select state from assessments.need where id = ${need}`)[0]?.state
    const go = async (moves: readonly Move[]) => {
      for (const move of moves)
        expect(
          await actOn(house, 'koordinator', id, 'receiver', move, {
            words: 'Talt sammen',
            whatNow: 'come-back',
          }),
        ).toBe('moved')
    }
    await go(['receive', 'contact', 'hold'])
    const ida = await aPerson(house, way)
    /** On a day she answers one question, and reads what comes of it. */
    const answers = async (day: string, question: string, answer: string) => {
      house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
      await house.aMinutePasses()
      await enters(house, 'ida', ida)
      await ida.open('/mit/spoergsmaal')
      await ida.follow(question)
      await ida.page.getByLabel(answer, { exact: true }).check()
      await ida.press(ida.say('Svar', 'Answer'))
      return ida.main()
    }
    const say = (da: string, en: string) => (way.language === 'da' ? da : en)
    await answers('2026-11-24', say('Blev du spurgt', 'Were you asked'), say('Delvist', 'Partly'))
    await answers('2026-12-21', say('Er du kommet i gang', 'Have you got started'), say('Ja', 'Yes'))
    await go(['start', 'end'])
    await house.owner`update assessments.need set state = 'met' where id = ${need}`
    const told = await answers(
      '2027-02-01',
      say('Fik du den hjælp', 'Did you get the help'),
      say('Nej', 'No'),
    )
    expect(told).toContain('Vi ringer til dig')
    expect(await needStands()).toBe('open')
    await enters(house, 'sygeplejerske', ida)
    await ida.open('/opgaver')
    expect(await ida.main()).toContain(say('Reagér på et svar om hjælpen', 'answer about the help'))
    const worse = say('Nej, det fylder mere nu', 'No, it fills more now')
    expect(await answers('2027-06-21', say('Har du det stadig', 'Is it still like that'), worse)).toMatch(
      /00.00.00.00/,
    )
  },
)

test.for(ways)('Ida sees where it lies, what she can do, and stops one herself: $way', async (way) => {
  const house = await anOpenHouse()
  const ida = await aPerson(house, way)
  const { say } = ida
  await ida.signIn('Ida')
  await ida.open('/mit/forloeb')
  expect(await ida.main()).toContain(say('ligger lige nu hos', 'lies right now with'))
  expect(await ida.main()).toContain(say('Hvad du kan gøre nu', 'What you can do now'))
  expect(await ida.main()).toContain(
    say('Det er ikke dig, der har glemt noget', 'It is not you who have forgotten'),
  )
  await ida.follow(say('Jeg ønsker at stoppe', 'I wish to stop'))
  await ida.press(say('Ja, stop det', 'Yes, stop it'))
  expect(await ida.main()).toContain(say('Du ønskede at stoppe', 'You wished to stop'))
  await ida.press(say('Fortryd', 'Undo'))
  expect(await ida.main()).toContain(say('ligger lige nu hos', 'lies right now with'))
  await ida.follow(say('Når det kommer igen', 'When it comes back'))
  expect(await ida.main()).toContain(
    say('Du kan ikke få en ny genoptræningsplan', 'You cannot get a new retraining plan'),
  )
})

import { lineBy } from './example-lines.example.ts'

const nurse = (day: string, move: 'send' | 'prepare') => lineBy('sygeplejerske', day, move)
const doctor = (day: string) => lineBy('hospitalslaege', day, 'approve')
const coordinator = (
  day: string,
  ...rest: Parameters<typeof lineBy> extends [string, string, ...infer R] ? R : never
) => lineBy('koordinator', day, ...rest)

type ExampleReferral = {
  readonly key: string
  readonly referral: Readonly<Record<string, string | boolean | null>>
  readonly moves: readonly ReturnType<typeof lineBy>[]
}
const phone = { message_allowed: true, best_time: 'Efter kl. 16', transport: 'Kommer selv med bus' }

/** Invented referrals about Ida between two invented units: something in every state that matters. */
export const exampleReferrals: readonly ExampleReferral[] = [
  {
    key: 'sent',
    referral: {
      kind: 'municipal-referral',
      reason: 'Træthed, der fylder mest om eftermiddagen. Vil gerne tale om, hvad der kan hjælpe.',
      wanted: 'Jeg vil gerne kunne hente Alma i børnehaven igen.',
      agreed_with_person_on: '2026-11-20',
      ...phone,
      work: 'sick-listed',
      sick_listed_since: '2026-08-03',
    },
    moves: [nurse('11-20', 'send')],
  },
  {
    key: 'booked',
    referral: {
      kind: 'municipal-referral',
      reason: 'Bekymring for, om sygdommen kommer igen, og søvn.',
      wanted: 'At sove en hel nat.',
      agreed_with_person_on: '2026-11-03',
      ...phone,
    },
    moves: [
      nurse('11-03', 'send'),
      coordinator('11-04', 'receive'),
      coordinator('11-06', 'call', { happenedAt: '2026-11-06T09:40:00+01:00' }),
      coordinator('11-09', 'contact', { words: 'Vil gerne have sin mand med.' }),
      coordinator(
        '11-09',
        'book',
        { agreedOn: '2026-11-30', agreedTime: '10:30', words: 'Lokale 4' },
        '10:05',
      ),
    ],
  },
  {
    key: 'started',
    referral: {
      kind: 'municipal-referral',
      reason: 'Træt det meste af dagen, og svag i benene efter behandlingen.',
      wanted: 'At gå en tur på fem kilometer.',
      agreed_with_person_on: '2026-10-06',
      ...phone,
    },
    moves: [
      nurse('10-06', 'send'),
      coordinator('10-07', 'receive'),
      coordinator('10-12', 'book', { agreedOn: '2026-10-20', agreedTime: '09:00' }),
      coordinator('10-20', 'hold', { words: 'Vil træne på hold og begynde hjemme.' }),
      lineBy('terapeut', '11-02', 'start', { words: 'Mål: gå fem kilometer', agreedOn: '2026-12-14' }),
    ],
  },
  {
    key: 'waiting',
    referral: {
      kind: 'municipal-referral',
      reason: 'Vil gerne begynde på arbejdet lidt ad gangen, og møde andre i samme situation.',
      agreed_with_person_on: '2026-10-27',
      ...phone,
    },
    moves: [
      nurse('10-27', 'send'),
      coordinator('10-28', 'receive'),
      coordinator('11-05', 'hold'),
      coordinator('11-05', 'wait', { agreedOn: '2027-01-12', words: 'Næste hold, 3 pladser' }, '11:00'),
    ],
  },
  {
    key: 'sent-back',
    referral: {
      kind: 'municipal-referral',
      reason: 'Hævet arm.',
      agreed_with_person_on: '2026-11-12',
      ...phone,
    },
    moves: [
      nurse('11-12', 'send'),
      coordinator('11-13', 'receive'),
      coordinator('11-18', 'send-back', {
        words: 'Eksemplet har ikke det tilbud, der er bedt om.',
        advice: 'Spørg jeres egen fysioterapi først. I kan altid sende igen.',
      }),
    ],
  },
  {
    key: 'ended',
    referral: {
      kind: 'municipal-referral',
      reason: 'Glemmer aftaler og mister tråden. Vil gerne have råd til hverdagen.',
      agreed_with_person_on: '2026-10-06',
      ...phone,
    },
    moves: [
      nurse('10-06', 'send'),
      coordinator('10-07', 'receive'),
      coordinator('10-14', 'hold'),
      coordinator(
        '10-14',
        'end',
        { words: 'Én samtale. Fik svar på sine spørgsmål.', whatNow: 'come-back' },
        '11:00',
      ),
    ],
  },
  {
    key: 'plan-late',
    referral: {
      kind: 'rehabilitation-plan',
      plan_type: 'general',
      reason: 'Genoptræning af skulder efter operation.',
      functional_ability: 'Kan løfte armen til skulderhøjde. Klarer sig selv i hjemmet.',
      discharged_on: '2026-11-09',
      wanted: 'At kunne nå den øverste hylde.',
      agreed_with_person_on: '2026-11-09',
      ...phone,
    },
    moves: [nurse('11-09', 'prepare'), doctor('11-09'), coordinator('11-10', 'receive')],
  },
  {
    key: 'plan-prepared',
    referral: {
      kind: 'rehabilitation-plan',
      plan_type: 'general',
      reason: 'Genoptræning af balance og kræfter.',
      functional_ability: 'Går 200 meter uden pause.',
      discharged_on: '2026-11-20',
      agreed_with_person_on: '2026-11-20',
      ...phone,
    },
    moves: [nurse('11-20', 'prepare')],
  },
  {
    key: 'hospital-prepared',
    referral: {
      kind: 'hospital-referral',
      reason: 'Følelsesløse fingre, der ikke er blevet bedre.',
      tried: 'Råd fra egen læge og øvelser hjemme i otte uger.',
      complexity: 'complex',
      agreed_with_person_on: '2026-11-19',
      ...phone,
    },
    moves: [nurse('11-19', 'prepare')],
  },
]

/** Which of her needs they are about, where she has told of one. */
export const exampleNeeds: Readonly<Record<string, string>> = {
  started: 'traethed',
  ended: 'kognitive-vanskeligheder',
  waiting: 'arbejdsevne',
}

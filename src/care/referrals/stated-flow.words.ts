import { defineWords, type Language, numberInWords, type Pair } from '#platform/words.ts'
import {
  allSent,
  type CountedSender,
  type Difference,
  type Enough,
  nobody,
  type SentFrom,
  type StatedSender,
} from './stated-flow.rules.ts'

export const statedFlowWords = defineWords({
  title: [
    'Hvor borgerne kommer fra: jeres eget svar og det, der er talt',
    'Where citizens come from: your own answer and what was counted',
  ],
  titleOf: (unit: string) => [
    `Hvor borgerne kommer fra: jeres eget svar og det, der er talt, ${unit}`,
    `Where citizens come from: your own answer and what was counted, ${unit}`,
  ],
  intro: [
    'Det, I selv siger, står ved siden af det, der er sendt til jer gennem Følgeskab. Kun jeres egen enhed kan se det.',
    'What you say yourselves stands beside what was sent to you through Følgeskab. Only your own unit can see it.',
  ],
  saved: ['Svaret er gemt, med dagens dato', 'The answer is saved, with today’s date'],
  from: ['Hvor bliver borgerne henvist fra?', 'Where are citizens referred from?'],
  fromHint: ['Sæt gerne flere krydser', 'Choose all that fit'],
  enough: ['Er der nok henvisninger?', 'Are there enough referrals?'],
  you: ['I siger', 'You say'],
  counted: (months: string) => [`Talt ${months}`, `Counted ${months}`],
  yes: ['Ja', 'Yes'],
  no: ['Nej', 'No'],
  notGiven: ['Ikke oplyst', 'Not given'],
  none: ['Ingen', 'None'],
  notCounted: ['Tælles ikke her', 'Not counted here'],
  all: (count: string) => [`${count} henvisninger og planer i alt`, `${count} referrals and plans in all`],
  noAnswer: ['I har ikke svaret endnu.', 'You have not answered yet.'],
  agrees: ['Det, I siger, og det, der er talt, stemmer.', 'What you say and what was counted agree.'],
  notNamed: (sender: string, count: string) => [
    `I siger, at ingen bliver henvist fra ${sender}; her er talt ${count}.`,
    `You say that nobody is referred from ${sender}; ${count} were counted here.`,
  ],
  namedOnly: (sender: string) => [
    `Intet er talt fra ${sender}, som I nævner.`,
    `Nothing was counted from ${sender}, which you name.`,
  ],
  enoughOfNone: [
    'I siger, at der er nok henvisninger; her er ingen talt.',
    'You say that there are enough referrals; none were counted here.',
  ],
  tooManyOfNone: [
    'I siger, at der er flere henvisninger, end I kan tage imod; her er ingen talt.',
    'You say that there are more referrals than you can take; none were counted here.',
  ],
  note: [
    'Her er kun talt det, der er sendt gennem Følgeskab, og færre end fem vises som 1–4. Om der er nok, kan tallene ikke sige.',
    'Only what was sent through Følgeskab is counted here, and fewer than five read 1–4. Whether there are enough the numbers cannot say.',
  ],
  toldOn: (day: string) => [`Oplyst ${day}`, `Told on ${day}`],
  toldBy: (day: string, name: string) => [`Oplyst ${day} af ${name}`, `Told on ${day} by ${name}`],
  carriedOn: (unit: string) => [`for ${unit}, som er ført videre`, `for ${unit}, which is carried on`],
  grounds: ['Begrundelse', 'Grounds'],
  earlier: ['Tidligere svar', 'Earlier answers'],
  answer: ['Svar på de to spørgsmål', 'Answer the two questions'],
  answerAgain: ['Svar igen', 'Answer again'],
  nobody: ['Ingen bliver henvist til os', 'Nobody is referred to us'],
  why: ['Hvorfor svarer I sådan?', 'Why do you answer so?'],
  optional: ['behøver ikke', 'not needed'],
  whyHint: [
    'Skriv intet om personer. Højst 500 tegn.',
    'Write nothing about persons. 500 characters at most.',
  ],
  save: ['Gem svaret', 'Save the answer'],
  wrongFrom: [
    'Sæt mindst ét kryds, eller vælg »Ingen bliver henvist til os«',
    'Choose at least one, or “Nobody is referred to us”',
  ],
  wrongNobody: [
    'Vælg enten, hvor borgerne kommer fra, eller »Ingen bliver henvist til os«',
    'Choose either where citizens come from, or “Nobody is referred to us”',
  ],
  wrongEnough: ['Vælg, om der er nok henvisninger', 'Choose whether there are enough referrals'],
  tooLong: ['Skriv det kortere (højst 500 tegn)', 'Write it shorter (at most 500 characters)'],
  changed: [
    'En anden hos jer har svaret, mens du skrev. Se, hvad der står nu. Det, du skrev, står her stadig: gem igen, hvis det skal gælde.',
    'Somebody else of your unit answered while you wrote. See what stands now. What you wrote is still here: save again if it is to hold.',
  ],
})

const pick = ([da, en]: Pair, language: Language) => (language === 'da' ? da : en)
const senderNames: Readonly<Record<StatedSender, Pair>> = {
  sygehus: ['Sygehus', 'Hospital'],
  'almen-praksis': ['Almen praksis', 'General practice'],
  senfoelgeklinik: ['Senfølgeklinik', 'Late-effects clinic'],
  citizen: ['Borgeren selv', 'The citizen'],
  other: ['Andre', 'Others'],
}
/** As it stands within a sentence. */
const inSentence: Readonly<Record<CountedSender, Pair>> = {
  sygehus: ['sygehuse', 'hospitals'],
  'almen-praksis': ['almen praksis', 'general practice'],
  senfoelgeklinik: ['senfølgeklinikker', 'late-effects clinics'],
}
const enoughNames: Readonly<Record<Enough, Pair>> = {
  yes: ['Ja', 'Yes'],
  'too-few': ['Nej, for få', 'No, too few'],
  'too-many': ['Nej, flere end vi kan tage imod', 'No, more than we can take'],
  unknown: ['Ved ikke', 'Do not know'],
}
export const senderInWords = (sender: StatedSender | typeof nobody, language: Language): string =>
  sender === nobody ? statedFlowWords(language).nobody : pick(senderNames[sender], language)
export const enoughInWords = (enough: Enough, language: Language) => pick(enoughNames[enough], language)

export function sentInWords({ came, isFew }: SentFrom, language: Language): string {
  if (isFew) return '1–4'
  return came ? numberInWords(came, language) : statedFlowWords(language).none
}
/** `12 henvisninger og planer i alt`, `11–14 …` where some are few. */
export function allSentInWords(sent: readonly SentFrom[], language: Language): string {
  const say = statedFlowWords(language)
  const { least, most } = allSent(sent)
  if (most === 0) return say.none
  const [low, high] = [numberInWords(least, language), numberInWords(most, language)]
  return say.all(low === high ? low : `${low}–${high}`)
}

export function differenceInWords(one: Difference, language: Language): string {
  const say = statedFlowWords(language)
  if (one.what === 'not-counted') return say.namedOnly(pick(inSentence[one.sender], language))
  if (one.what === 'enough-of-none') return one.enough === 'yes' ? say.enoughOfNone : say.tooManyOfNone
  return say.notNamed(pick(inSentence[one.sent.sender], language), sentInWords(one.sent, language))
}

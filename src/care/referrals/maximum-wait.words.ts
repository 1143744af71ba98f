import { defineWords, type Pair } from '#platform/words.ts'
import type { Pathway, PauseReason, WaitsFor } from './maximum-wait.rules.ts'

export const pathwayNames: Readonly<Record<Pathway, Pair>> = {
  cancer: ['Kræft', 'Cancer'],
  heart: ['Visse tilstande ved iskæmisk hjertesygdom', 'Certain conditions of ischaemic heart disease'],
}
export const waitsForNames: Readonly<Record<WaitsFor, Pair>> = {
  examination: ['Første undersøgelse', 'The first examination'],
  treatment: ['At behandlingen begynder', 'The treatment to begin'],
  'after-treatment': ['Efterbehandling', 'After-treatment'],
}
export const pauseReasonNames: Readonly<Record<PauseReason, Pair>> = {
  health: [
    'En læge har vurderet, at det af helbredsgrunde ikke kan ske inden for tiden',
    'A doctor has judged that for reasons of health it cannot happen within the time',
  ],
  'other-illness': ['En anden sygdom skal være i ro først', 'Another illness must be stable first'],
  other: ['Noget andet, med sygehusets egne ord', 'Something else, in the hospital’s own words'],
}

export const maximumWaitWords = defineWords({
  title: ['Maksimale ventetider', 'Maximum waiting times'],
  lead: [
    'Skriv ned, hvad sygehuset har oplyst. Personen kan læse det i sit forløb.',
    'Write down what the hospital has told. The person can read it in their course.',
  ],
  never: [
    'Følgeskab regner ikke ud, om tiden er gået. En læge kan bestemme, at tiden holder pause.',
    'Følgeskab does not work out whether the time has passed. A doctor may decide that the time pauses.',
  ],
  none: ['Intet er oplyst her', 'Nothing was told here'],
  noneText: [
    'Når sygehuset har sagt, hvilken dag tiden regnes fra, kan det skrives ned.',
    'When the hospital has said from which day the time is counted it can be written down.',
  ],
  toThis: ['Skriv, hvad sygehuset har oplyst', 'Write what the hospital has told'],
  see: ['Se det, og hvem der skrev det', 'See it, and who wrote it'],
  pathway: ['Forløb', 'Pathway'],
  waitsFor: ['Der ventes på', 'Waiting for'],
  from: ['Tiden regnes fra', 'The time is counted from'],
  pauses: ['Pauser', 'Pauses'],
  noPause: ['Ingen oplyst', 'None told'],
  pause: (from: string, to: string) => [`Fra ${from} til og med ${to}`, `From ${from} until ${to}`],
  openPause: (from: string) => [`Fra ${from}, slut ikke oplyst`, `From ${from}, end not told`],
  decidedBy: (who: string, day: string) => [
    `Besluttet af ${who}, oplyst ${day}`,
    `Decided by ${who}, told ${day}`,
  ],
  told: ['Oplyst af', 'Told by'],
  toldBy: (who: string, day: string) => [`${who}, ${day}`, `${who}, ${day}`],
  written: (day: string, who: string) => [`Skrevet ned ${day} af ${who}`, `Written down ${day} by ${who}`],
  // The forms.
  add: ['Skriv, hvad sygehuset har oplyst', 'Write what the hospital has told'],
  addPause: ['Skriv en pause', 'Write a pause'],
  whichPathway: ['Hvad handler det om?', 'What is it about?'],
  whichWait: ['Hvad ventes der på?', 'What is waited for?'],
  fromDay: ['Fra hvilken dag regnes tiden?', 'From which day is the time counted?'],
  fromDayHint: ['Dagen, som sygehuset har oplyst', 'The day that the hospital has told'],
  pauseFrom: ['Fra hvilken dag?', 'From which day?'],
  pauseTo: ['Til og med hvilken dag?', 'Until which day?'],
  why: ['Hvorfor?', 'Why?'],
  words: ['Sygehusets egne ord', 'The hospital’s own words'],
  wordsHint: ['Personen kan læse det', 'The person can read it'],
  saidBy: ['Hvem på sygehuset har oplyst det?', 'Who at the hospital told it?'],
  saidByHint: ['For eksempel afdelingen, eller en læge der', 'For example the department, or a doctor there'],
  decided: ['Hvem på sygehuset besluttede pausen?', 'Who at the hospital decided the pause?'],
  saidOn: ['Hvornår har de oplyst det?', 'When did they tell it?'],
  optional: ['behøver ikke', 'not needed'],
  save: ['Skriv det ned', 'Write it down'],
  endPause: ['Pausen er slut', 'The pause is over'],
  lastDay: ['Pausens sidste dag', 'The last day of the pause'],
  takeBack: ['Det var forkert: tag det tilbage', 'It was wrong: take it back'],
  takenBack: ['Taget tilbage', 'Taken back'],
  takenBackBy: (day: string, who: string) => [
    `Taget tilbage ${day} af ${who}`,
    `Taken back ${day} by ${who}`,
  ],
  pathwayMissing: ['Vælg, hvad det handler om', 'Choose what it is about'],
  waitsForMissing: ['Vælg, hvad der ventes på', 'Choose what is waited for'],
  reasonMissing: ['Vælg, hvorfor', 'Choose why'],
  wordsMissing: ['Skriv, hvad sygehuset har sagt', 'Write what the hospital has said'],
  fromWrong: ['Skriv en dag, for eksempel 3 11 2026', 'Write a day, for example 3 11 2026'],
  fromLater: ['Skriv en dag, der har været', 'Write a day that has been'],
  toWrong: [
    'Skriv en dag, der ikke ligger før den første, eller lad felterne være tomme',
    'Write a day that is not before the first, or leave the fields empty',
  ],
  lastWrong: ['Skriv en dag, der ikke ligger før den første', 'Write a day that is not before the first'],
  saidByMissing: ['Skriv, hvem der har sagt det', 'Write who said it'],
  saidOnWrong: ['Skriv en dag, der har været', 'Write a day that has been'],
  tooLong: ['Skriv det kortere (højst 300 tegn)', 'Write it shorter (at most 300 characters)'],
  cannot: ['Det kan ikke lade sig gøre nu', 'This cannot be done now'],
  cannotText: [
    'Der er sket noget siden. Se, hvordan det står nu.',
    'Something has happened since. See how it stands now.',
  ],
  day: ['Dag', 'Day'],
  month: ['Måned', 'Month'],
  year: ['År', 'Year'],
  toCase: ['Til henvisningen', 'To the referral'],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  // To the person.
  mine: ['Hvor længe du højst må vente', 'How long you may wait at most'],
  mineIntro: [
    'Det her har sygehuset oplyst. Følgeskab regner ikke ud, om tiden er gået: en læge kan bestemme, at tiden holder pause.',
    'This is what the hospital has told. Følgeskab does not work out whether the time has passed: a doctor may decide that the time pauses.',
  ],
  waiting: ['Du venter på', 'You wait for'],
  rights: ['Det har du ret til', 'What you have a right to'],
  heart: [
    'Fristerne for hjertesygdom er ikke oplyst her. Spørg afdelingen, hvilke dage der gælder for dig.',
    'The limits for heart disease are not given here. Ask the department which days hold for you.',
  ],
  notGiven: ['Ikke oplyst', 'Not given'],
  passed: ['Er tiden gået, eller er du i tvivl?', 'Has the time passed, or are you in doubt?'],
  call: (who: string) => [`Ring til ${who}.`, `Call ${who}.`],
  adviser: ['Patientvejlederen i din region', 'The patient adviser in your region'],
  adviserText: ['hjælper dig gratis, også med at klage.', 'helps you free of charge, also to complain.'],
  noPhone: ['Telefonnummeret er ikke oplyst.', 'The telephone number is not given.'],
  readMore: ['Læs mere om retten', 'Read more about the right'],
})

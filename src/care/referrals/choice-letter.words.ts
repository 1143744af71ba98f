import { defineWords } from '#platform/words.ts'

export const choiceLetterWords = defineWords({
  title: ['Brev om frit valg', 'Letter about free choice'],
  lead: (who: string) => [`Til ${who}`, `To ${who}`],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  none: ['Der er ikke lavet et brev', 'No letter was made'],
  noneText: [
    'Brevet bliver lavet, når I skriver, at I ikke kan nå det, eller når dagen er gået.',
    'The letter is made when you write that you cannot make it, or when the day has passed.',
  ],
  mayNow: [
    'Skriv, hvem borgeren kan ringe til, og lav brevet. Du læser det, før det sendes.',
    'Write whom the citizen can call, and make the letter. You read it before it is sent.',
  ],
  made: (day: string, who: string) => [`Lavet ${day} af ${who}`, `Made ${day} by ${who}`],
  send: [
    'Giv borgeren brevet, som I plejer at give breve, aldrig med almindelig e-mail. Borgeren kan også læse det i sit forløb her.',
    'Give the citizen the letter as you usually give letters, never by ordinary e-mail. The citizen can also read it in their course here.',
  ],
  noCall: ['Der mangler et telefonnummer i brevet', 'The letter lacks a telephone number'],
  noCallText: [
    'Skriv nederst på siden, hvem borgeren kan ringe til, og lav brevet igen, før det bliver sendt.',
    'Write at the foot of the page whom the citizen can call, and make the letter again before it is sent.',
  ],
  pdf: ['Hent som PDF', 'Get as PDF'],
  make: ['Lav brevet', 'Make the letter'],
  again: ['Lav brevet igen', 'Make the letter again'],
  againText: [
    'Mangler der et navn eller et nummer, så skriv det her. Det nye brev står øverst; det gamle bliver stående.',
    'If a name or a number is missing, write it here. The letter made again stands first; the earlier one stays.',
  ],
  call: ['Hvem kan borgeren ringe til?', 'Whom can the citizen call?'],
  callHint: ['Navn eller afdeling, og telefonnummer', 'Name or department, and telephone number'],
  callMissing: ['Skriv, hvem borgeren kan ringe til', 'Write whom the citizen can call'],
  callLong: ['Skriv det kortere (højst 200 tegn)', 'Write it shorter (at most 200 characters)'],
  earlier: ['Tidligere breve', 'Earlier letters'],
  toCase: ['Til henvisningen', 'To the referral'],
  toCourse: ['Til dit forløb', 'To your course'],
  mineLead: [
    'Det her brev har de lavet til dig. Du kan gemme det som PDF.',
    'They have made this letter for you. You can keep it as a PDF.',
  ],
  happened: ['Der blev lavet et brev om frit valg', 'A letter about free choice was made'],
  read: ['Læs brevet om frit valg', 'Read the letter about free choice'],
  // The letter itself, to the person.
  placeTitle: ['Du kan vælge et andet sted at træne', 'You can choose another place to train'],
  hospitalTitle: ['Du kan vælge sygehus til din træning', 'You can choose the hospital for your training'],
  cannotBegin: (day: string) => [
    `Vi har fået din genoptræningsplan. Din genoptræning skal begynde senest ${day}. Det kan vi desværre ikke nå.`,
    `We have received your retraining plan. Your retraining must begin by ${day}. We are sorry that we cannot make it.`,
  ],
  dayPassed: (day: string) => [
    `Vi har fået din genoptræningsplan. Din genoptræning skulle være begyndt senest ${day}. Det har vi desværre ikke nået.`,
    `We have received your retraining plan. Your retraining should have begun by ${day}. We are sorry that it has not.`,
  ],
  placeFrom: (day: string) => [
    `Derfor har du ret til at vælge et andet sted fra ${day}.`,
    `So you have the right to choose another place from ${day}.`,
  ],
  hospitalWhy: [
    'Vi har fået din genoptræningsplan. Din træning skal foregå på et sygehus, og vi har desværre ikke plads nu.',
    'We have received your retraining plan. Your training takes place at a hospital, and we are sorry that we have no place now.',
  ],
  hospitalFrom: [
    'Her gælder dit valg af sygehus i stedet for de 7 dage. Du kan vælge nu.',
    'Here your choice of hospital holds instead of the 7 days. You can choose now.',
  ],
  means: ['Det betyder det', 'What it means'],
  placeAsk: [
    'Ring og spørg, hvilke steder du kan vælge imellem, og hvornår de kan begynde.',
    'Call and ask which places you can choose between, and when they can begin.',
  ],
  hospitalAsk: [
    'Ring og spørg, hvilke sygehuse du kan vælge imellem, og hvornår de kan begynde.',
    'Call and ask which hospitals you can choose between, and when they can begin.',
  ],
  yours: [
    'Det er dig, der bestemmer. Vil du hellere vente på os, så sig det.',
    'It is for you to decide. If you would rather wait for us, tell us so.',
  ],
  whom: ['Ring til', 'Call'],
  danishOnly: ['(kun på dansk)', '(in Danish only)'],
  noNumber: ['Telefonnummeret er ikke oplyst her', 'The telephone number is not given here'],
  disagree: ['Er du ikke enig?', 'Do you disagree?'],
  source: ['Her står det', 'Where it is written'],
  notGiven: ['Ikke oplyst', 'Not given'],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not checked by a professional yet'],
  foot: (day: string, who: string) => [`Lavet ${day} af ${who}`, `Made ${day} by ${who}`],
})

import { defineWords, type Pair } from '#platform/words.ts'
import type { Situation } from '#registers/responsibilities/index.ts'

export const helpAnswerWords = defineWords({
  over: ['Find hjælp', 'Find help'],
  title: ['Det kan du gøre nu', 'What you can do now'],
  titleBereaved: ['Her kan du få støtte', 'Where you can find support'],
  lead: (place: string, day: string) => [
    `For dig i ${place}, ${day}. Tag én ting ad gangen.`,
    `For you in ${place}, on ${day}. Take one thing at a time.`,
  ],
  leadAnywhere: (day: string) => [
    `For hele landet, ${day}. Tag én ting ad gangen.`,
    `For the whole country, on ${day}. Take one thing at a time.`,
  ],
  contactFirst: ['Kontakt først', 'Contact first'],
  askHere: ['Det er ikke afklaret. Spørg her', 'This is not settled. Ask here'],
  youCanSay: ['Du kan sige:', 'You can say:'],
  talkNow: ['Tal med et menneske nu', 'Talk to a person now'],
  talk: ['Tal med et menneske', 'Talk to a person'],
  youTold: ['Det har du svaret', 'What you answered'],
  onThisPage: ['På denne side', 'On this page'],
  whom: ['Hvem', 'Whom'],
  where: ['Hvor i forløbet', 'Where in the course'],
  what: ['Fylder mest', 'Fills most'],
  place: ['Sted', 'Place'],
  change: ['Ret', 'Change'],
  leftOut: ['Sprunget over', 'Skipped'],
  todayTitle: ['Det kan du gøre i dag', 'What you can do today'],
  youWrote: (words: string) => [
    `Du skrev »${words}« – andre læser om:`,
    `You wrote “${words}” – others read about:`,
  ],
  read: ['Læs mere', 'Read more'],
  selv: ['Det kan du selv gøre', 'What you can do yourself'],
  draft: ['Kladde, ikke fagligt godkendt', 'Draft, not approved by a professional'],
  selfRelative: [
    'Du må også selv få hjælp. Du behøver ikke vente, til det bliver værre.',
    'You may have help too. You need not wait until it gets worse.',
  ],
  selfBereaved: [
    'Du kan ringe eller skrive til et menneske i dag. Du behøver ikke vide, hvad du vil sige.',
    'You can call or write to a person today. You need not know what to say.',
  ],
  selfAny: [
    'Skriv ned, hvad der fylder, og hvornår det er værst. Det er lettere at tale ud fra.',
    'Write down what fills, and when it is worst. It makes the talk easier.',
  ],
  allArticles: ['Se Senfølger A–Å', 'See Late effects A–Z'],
  nearTitle: ['Hvad er der nær dig', 'What is near you'],
  nearIntro: [
    'På hvert tilbud står, hvor sikker oplysningen er. Ring, før du tager afsted.',
    'Each offer says how sure the details are. Call before you go.',
  ],
  noneNear: [
    'Vi kender ikke et lokalt tilbud, der passer. Det her er for hele landet:',
    'We know of no local offer that fits. These are for the whole country:',
  ],
  national: ['For hele landet', 'For the whole country'],
  allHere: ['Se alle tilbud her', 'See all offers here'],
  allOffers: ['Se alle tilbud', 'See all offers'],
  tellPlace: [
    'Fortæl, hvor du bor, så kan vi også vise, hvem der har ansvaret dér, og hvad der er nær dig.',
    'Tell us where you live, and we can also show who is responsible there and what is near you.',
  ],
  openTitle: ['Hvem har åbent nu', 'Who is open now'],
  openIntro: (time: string) => [`Klokken er ${time}.`, `It is ${time}.`],
  openUntil: (until: string, told: string) => [
    `Åbent nu til kl. ${until} (oplyst ${told})`,
    `Open now until ${until} (told on ${told})`,
  ],
  opensAt: (when: string, at: string, told: string) => [
    `Lukket nu. Åbner ${when} kl. ${at} (oplyst ${told})`,
    `Closed now. Opens ${when} at ${at} (told on ${told})`,
  ],
  opensUnknown: ['Lukket nu', 'Closed now'],
  hoursNotGiven: ['Åbningstid ikke oplyst', 'Opening hours not given'],
  urgent: ['Hvis det haster, og nogen er i fare', 'If it is urgent and somebody is in danger'],
  rightsTitle: ['Rettigheder, der er værd at kende', 'Rights worth knowing'],
  rightsIntro: [
    'Åbn den, du vil læse om. Siden afgør ikke, hvad du har ret til.',
    'Open the one you want to read. This page does not settle what you are entitled to.',
  ],
  allRights: ['Se alle rettigheder', 'See all rights'],
  whoTitle: ['Hvem har ansvaret', 'Who is responsible'],
  whoMore: ['Se hele svaret med kilder', 'See the whole answer with sources'],
  whoNotLooked: [
    'Registret over ansvar handler om den, der er syg. Hvem der har ansvaret for at hjælpe dig, er ikke undersøgt.',
    'The register of duties is about the person who is ill. Who is responsible for helping you has not been looked into.',
  ],
  tell: [
    'Vil du fortælle mere om, hvad der fylder, og sende det til et sted, der hjælper dig? Det kræver, at du logger ind.',
    'Would you like to tell more about what fills, and send it to a place that helps you? For that you sign in.',
  ],
  tellBereaved: [
    'Vil du fortælle mere om, hvad der fylder, og gemme det eller sende det? Det kræver, at du logger ind.',
    'Would you like to tell more about what fills, and keep it or send it? For that you sign in.',
  ],
  tellLink: ['Fortæl, hvad der fylder', 'Tell what fills'],
  againTitle: ['Se efter igen', 'Look again'],
  again: (day: string) => [
    `Skriv ${day} i kalenderen. Har du ikke fået hjælp inden da, så ring igen. Bliver det værre, så vent ikke.`,
    `Put ${day} in your calendar. If you have had no help by then, call again. If it gets worse, do not wait.`,
  ],
  againBereaved: [
    'Du kan komme tilbage hertil, når du vil. Også om et år.',
    'You can come back here whenever you want. In a year, too.',
  ],
  changes: (day: string) => [
    `Fra ${day} kan det være en anden, der har ansvaret.`,
    `From ${day} somebody else may be responsible.`,
  ],
  changesLink: ['Se, hvad der ændrer sig', 'See what changes'],
  tools: ['Værktøjer', 'Tools'],
  print: ['Udskriv', 'Print'],
  senderWho: ['Den, der har sendt brevet', 'Whoever sent the letter'],
  senderHow: [
    'Nummeret står i brevet. Vil du tale med nogen først, så ring til Kræftlinjen.',
    'The number stands in the letter. If you would like to talk to somebody first, call the cancer line.',
  ],
  senderSay: [
    'Den, I skriver til, er død. Vil I stoppe alle breve og indkaldelser og sige mig, hvem ellers hos jer der skal have det at vide?',
    'The person you write to has died. Will you stop all letters and appointments, and tell me who else with you must know?',
  ],
  helper: ['Kan nogen hjælpe mig med det?', 'Can somebody help me with that?'],
})

/** How somebody says where they are, when they call. */
export const introductions: Readonly<Record<Situation | 'unknown' | 'holder-af' | 'har-mistet', Pair>> = {
  foer_behandling: ['Jeg skal snart i behandling for kræft.', 'I am about to be treated for cancer.'],
  i_behandling: ['Jeg er i behandling for kræft.', 'I am being treated for cancer.'],
  i_opfoelgning: ['Jeg har haft kræft og går til opfølgning.', 'I have had cancer and go to follow-up.'],
  afsluttet: ['Jeg har haft kræft.', 'I have had cancer.'],
  kronisk: ['Jeg lever med kræft, der ikke går væk.', 'I live with cancer that does not go away.'],
  unknown: ['Jeg ringer om kræft.', 'I am calling about cancer.'],
  'holder-af': ['Jeg er tæt på en, der har kræft.', 'I am close to somebody who has cancer.'],
  'har-mistet': ['Jeg har mistet en, jeg holdt af.', 'I have lost somebody I cared for.'],
}

export const fillsMost = (what: string): Pair => [
  `Det, der fylder mest, er ${what}.`,
  `What fills most is ${what}.`,
]

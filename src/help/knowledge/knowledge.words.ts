import { defineWords } from '#platform/words.ts'

export const knowledgeWords = defineWords({
  title: ['Senfølger A–Å', 'Late effects A–Z'],
  lead: [
    'Gener, der kommer af kræft eller af behandlingen – mens du lever med kræft, og når du er færdig. Skriv med dine egne ord, eller find det på listen.',
    'What cancer or its treatment can leave behind – while you live with cancer, and when you have finished. Write in your own words, or find it in the list.',
  ],
  search: ['Hvad mærker du?', 'What do you notice?'],
  searchHint: [
    'For eksempel »sover, men bliver ikke udhvilet«. Stavefejl gør ikke noget. Vi gemmer ikke det, du skriver.',
    'For example “tired all the time”. Spelling does not matter. We do not store what you write.',
  ],
  searchIn: ['Søg i Senfølger A–Å', 'Search the late effects'],
  searchGo: ['Søg', 'Search'],
  resultsTitle: ['Det læser andre om', 'What others read about'],
  youWrote: (words: string) => [
    `Du skrev »${words}« – andre læser om:`,
    `You wrote “${words}” – others read about:`,
  ],
  youWroteNothing: [
    'Skriv et ord eller en sætning, eller vælg på listen herunder.',
    'Write a word or a sentence, or choose from the list below.',
  ],
  noneTitle: ['Vi fandt ikke en artikel', 'We did not find an article'],
  noneText: (words: string) => [
    `Du skrev »${words}«. Prøv med et andet ord, eller se hele listen. Det, du mærker, kan være vigtigt, selv om det ikke står her. Tal med din egen læge om det.`,
    `You wrote “${words}”. Try another word, or look at the whole list. What you notice may matter although it is not here. Talk to your GP about it.`,
  ],
  wholeList: ['Se hele listen fra A til Å', 'See the whole list from A to Z'],
  whoCanHelp: ['Se, hvem der har ansvaret for at hjælpe', 'See who is responsible for helping'],
  onThisPage: ['På denne side', 'On this page'],
  humanTitle: ['Tal med et menneske først', 'Talk to a person first'],
  humanBody: [
    'Det, du skriver om, er godt at tale med nogen om med det samme. Ring til din egen læge eller lægevagten.',
    'What you write about is good to talk over with somebody right away. Call your GP or the out-of-hours doctor (lægevagten).',
  ],
  humanLife: [
    'Det, du skriver, skal du ikke være alene med. Ring 112, hvis det haster. Ring til din egen læge eller lægevagten.',
    'You should not be alone with what you write. Call 112 if it is urgent. Call your GP or the out-of-hours doctor (lægevagten).',
  ],
  humanTalk: [
    'Det, du skriver om, kan være godt at tale med et menneske om.',
    'What you write about may be good to talk over with a person.',
  ],
  urgent: ['Hvis det haster', 'If it is urgent'],
  cancerLine: ['Kræftlinjen', 'The cancer line (Kræftlinjen)'],
  cancerLineNote: [
    'Gratis, også for pårørende. Åbningstiden er ikke bekræftet.',
    'Free, for relatives too. It answers in Danish; its opening hours are not confirmed.',
  ],
  tools: ['Læsning og udskrift', 'Reading and printing'],
  print: ['Udskriv', 'Print'],
  aloud: ['Læs højt', 'Read aloud'],
  stopAloud: ['Stop oplæsning', 'Stop reading'],
  printTitle: ['Artikler til udskrift', 'Articles to print'],
  printLead: [
    'Til venteværelset, mødet eller posen. Kun tekster, der er set efter inden for et år, og som ikke hviler på noget, der er ændret siden.',
    'For the waiting room, the meeting or the bag. Only texts looked at within a year that rest on nothing changed since.',
  ],
  printHeld: (count: number) => [
    count === 1
      ? 'En tekst er taget af listen, fordi den skal ses efter igen.'
      : `${count} tekster er taget af listen, fordi de skal ses efter igen.`,
    count === 1
      ? 'One text is off the list because it needs another look.'
      : `${count} texts are off the list because they need another look.`,
  ],
  printNone: ['Ingen tekster kan udskrives lige nu.', 'No text can be printed right now.'],
  toPrint: ['Artikler til udskrift', 'Articles to print'],
  textSize: ['Tekstens størrelse', 'Size of the text'],
  normal: ['Almindelig tekst', 'Normal text'],
  large: ['Større tekst', 'Larger text'],
  largest: ['Største tekst', 'Largest text'],
  draft: ['Kladde, ikke fagligt godkendt', 'Draft, not approved by a professional'],
  readers: ['Skrevet til', 'Written for'],
  borger: ['Dig', 'You'],
  barn: ['Børn og unge', 'Children and young people'],
  paaroerende: ['Pårørende', 'Relatives'],
  fagperson: ['Fagpersoner', 'Professionals'],
  overBorger: ['Til dig, der mærker det selv', 'For you who notice it yourself'],
  overBarn: ['Til børn og unge', 'For children and young people'],
  overPaaroerende: ['Til dig, der er pårørende', 'For you who are a relative'],
  overFagperson: ['Til fagpersoner', 'For professionals'],
  lookAgainTitle: ['Teksten skal ses efter igen', 'This text needs another look'],
  lookAgainText: [
    'Noget kan være anderledes nu. Spørg en fagperson, hvis det er vigtigt for dig.',
    'Something may be different now. Ask a professional if it matters to you.',
  ],
  factShaken: (day: string) => [
    `Et fagligt grundlag er ændret ${day}, efter at teksten sidst blev set efter.`,
    `A fact that it rests on changed on ${day}, after somebody last looked at it.`,
  ],
  figureShaken: [
    'Et tal i teksten er afløst af et nyere.',
    'A number in the text has been superseded by a newer one.',
  ],
  figureSuperseded: ['Afløst af et nyere tal', 'Superseded by a newer number'],
  noFigure: ['Tallet er ikke oplyst', 'The number is not given'],
  aboutFigure: ['om tallet', 'about this number'],
  notTried: [
    'Teksten er ikke prøvet af dem, den er skrevet til, endnu.',
    'The text has not been tried yet by those it is written for.',
  ],
  tried: (day: string, count: number) => [`Prøvet ${day} af ${count}`, `Tried on ${day} by ${count}`],
  triedChanged: ['Det førte til:', 'What came of it:'],
  notLookedProfessional: ['Det betyder ikke, at der ikke er nogen.', 'It does not mean that there are none.'],
  stale: (day: string) => [`Skulle være set efter igen ${day}.`, `Was due for another look on ${day}.`],
  writtenBy: ['Tekst:', 'Text:'],
  lookAgain: (day: string) => [`Skal ses efter igen senest ${day}.`, `To be looked at again by ${day}.`],
  allDanish: [
    'Overskriften er oversat. Resten af artiklen er kun på dansk.',
    'The heading is translated. The rest of this article is in Danish only.',
  ],
  danishOnly: ['Denne del er kun på dansk.', 'This part is in Danish only.'],
  blockSources: (count: number) => [
    count === 1 ? 'Kilde til det her' : `Kilder til det her (${count})`,
    count === 1 ? 'Source of this' : `Sources of this (${count})`,
  ],
  seen: (day: string) => [`set ${day}`, `seen ${day}`],
  notSeen: ['ikke oplyst, hvornår den er set', 'not given when it was seen'],
  noSource: ['Vi har ingen kilde til denne del.', 'We have no source for this part.'],
  redFlags: ['Tegn, der kræver hjælp med det samme', 'Signs that call for help at once'],
  notLooked: ['Ikke undersøgt', 'Not looked into'],
  notLookedText: [
    'Det betyder ikke, at der ikke er nogen. Er du i tvivl, så ring til din egen læge.',
    'It does not mean that there are none. If in doubt, call your GP.',
  ],
  unwrittenTitle: ['Artiklen er ikke skrevet endnu', 'This article is not written yet'],
  unwrittenText: [
    'Du kan tale med din egen læge om det, du mærker, eller ringe til Kræftlinjen.',
    'You can talk to your GP about what you notice, or call Kræftlinjen.',
  ],
  editorTitle: ['For redaktionen', 'For editors'],
  lix: (lix: number, goal: number) => [
    `Lix ${lix} i den danske tekst. Målet er højst ${goal}; det er en hjælp, ikke et krav.`,
    `LIX ${lix} in the Danish text. The goal is at most ${goal}; it is a help, not a demand.`,
  ],
  lixFree: (lix: number) => [
    `Lix ${lix} i den danske tekst. Tekster til fagpersoner har ikke et mål.`,
    `LIX ${lix} in the Danish text. Texts for professionals have no goal.`,
  ],
  editions: ['Udgaver, kontrol og historik', 'Editions, checks and history'],
  writeFor: (reader: string) => [`Skriv en tekst til: ${reader}`, `Write a text for: ${reader}`],
  noSuchFigure: (name: string) => [
    `Der er ikke et tal med nøglen »${name}« i registret. Ret nøglen, eller tag den ud.`,
    `No figure with the key “${name}” is in the register. Mend the key or take it out.`,
  ],
  noSuchFact: (name: string) => [
    `Der er ikke et fagligt grundlag med nøglen »${name}«. Ret nøglen, eller tag den ud.`,
    `No shared fact has the key “${name}”. Mend the key or take it out.`,
  ],
  longWords: (words: string) => [`De længste ord: ${words}.`, `The longest words: ${words}.`],
  propose: ['Foreslå en ændring', 'Propose a change'],
})

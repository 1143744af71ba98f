import { defineWords } from '#platform/words.ts'

export const homeWords = defineWords({
  title: [
    'Du skal ikke selv holde styr på, hvem der skal hjælpe',
    'You should not have to keep track of who is to help',
  ],
  pageTitle: ['Forside', 'Front page'],
  lead: [
    'Har du haft kræft, eller lever du med kræft – eller er du tæt på en, der gør? Her kan du se, hvem der har ansvaret, hvor du bor, på den dag det gælder. Og hvem der siger det.',
    'Have you had cancer, or do you live with cancer – or are you close to somebody who does? Here you can see who is responsible where you live, on the day it matters. And who says so.',
  ],
  search: ['Hvad fylder for dig?', 'What is on your mind?'],
  searchHint: [
    'Skriv det, som du ville sige det. For eksempel »så træt, at jeg ikke kan noget«. Vi gemmer det ikke.',
    'Write it as you would say it. For example “so tired that I cannot do anything”. We do not store it.',
  ],
  searchIn: ['Søg i Senfølger A–Å', 'Search the late effects'],
  searchGo: ['Søg', 'Search'],
  doors: ['Veje ind', 'Ways in'],
  helpTitle: [
    'Find hjælp – til dig selv eller en, du holder af',
    'Find help – for yourself or somebody you care for',
  ],
  helpText: [
    'Højst seks spørgsmål, ét ad gangen. Vi gemmer ikke dine svar, og du skal ikke logge ind.',
    'At most six questions, one at a time. We do not store your answers, and you do not need to sign in.',
  ],
  helpGo: ['Begynd her', 'Begin here'],
  workTitle: ['Jeg møder mennesker med kræft i mit arbejde', 'I meet people with cancer in my work'],
  workText: [
    'Hvilken henvisning, til hvem og med hvilken tekst. Og hvem der har ansvaret, med kilder.',
    'Which referral, to whom and with what text. And who is responsible, with sources.',
  ],
  workGo: ['Gå ind', 'Go in'],
  betterTitle: ['Jeg vil være med til at gøre det bedre', 'I want to help make it better'],
  betterText: [
    'Se, hvad der ændrer sig i din kommune, hvad der ikke er afklaret, og hvilke kilder det bygger på.',
    'See what changes in your municipality, what is not settled, and which sources it rests on.',
  ],
  betterGo: ['Se kommunerne', 'See the municipalities'],
  talk: ['Tal med et menneske', 'Talk to a person'],
  talkNote: [
    'Kræftlinjen er gratis, også for pårørende. Åbningstiden er ikke bekræftet.',
    'The cancer line is free, for relatives too. It answers in Danish; its opening hours are not confirmed.',
  ],
  reformTitle: ['Hvad ændrer sig 1. januar 2027', 'What changes on 1 January 2027'],
  reformText: [
    'Fire opgaver flytter fra kommunen til regionen. Samme dag bliver Region Hovedstaden og Region Sjælland til Region Østdanmark. Du går måske ind ad den samme dør som før, men det er en anden, der har ansvaret.',
    'Four tasks move from the municipality to the region. On the same day Region Hovedstaden and Region Sjælland become Region Østdanmark. You may go in by the same door as before, but somebody else is responsible.',
  ],
  reformLink: ['Se, hvad der ændrer sig, hvor du bor', 'See what changes where you live'],
  until: ['Til og med 31. december 2026', 'Until 31 December 2026'],
  untilWho: ['Kommunen har ansvaret', 'The municipality is responsible'],
  from: ['Fra 1. januar 2027', 'From 1 January 2027'],
  fromWho: ['Regionen har ansvaret', 'The region is responsible'],
  countryTitle: ['Hele landet', 'The whole country'],
  countryText: [
    'Se, hvad der findes hvor, hvor langt der er, og hvad folk har ledt efter uden at finde.',
    'See what there is where, how far it is, and what people have looked for and not found.',
  ],
  mapLink: ['Danmarkskort', 'Map of Denmark'],
  gapsLink: ['Her mangler et tilbud', 'Offers that are missing'],
  trustTitle: ['Kan du stole på det, der står her?', 'Can you trust what it says here?'],
  trustText: [
    'Ved hvert svar står, hvor det kommer fra, og hvilken dag kilden er set. Er vi i tvivl, skriver vi det. Har en fagperson ikke kontrolleret teksten endnu, skriver vi også det.',
    'Every answer says where it comes from and on which day the source was seen. Where we are in doubt, we say so. Where a professional has not checked the text yet, we say that too.',
  ],
  sourcesLink: ['Se alle kilder', 'See all sources'],
})

import { defineWords } from '#platform/words.ts'

export const articleWords = defineWords({
  wayBack: ['Vejen tilbage', 'The way back'],
  help: ['Hjælp til det her', 'Help with this'],
  refer: ['Henvis en patient med det her', 'Refer a patient with this'],
  whoIsResponsible: ['Hvem har ansvaret for det her?', 'Who is responsible for this?'],
  nearYou: ['Hjælp nær dig', 'Help near you'],
  nearIntro: [
    'Skriv, hvor du bor. Så står her, hvem du kan kontakte først, og hvilke tilbud vi kender. Vi gemmer det ikke.',
    'Write where you live. Then you see whom to contact first, and the offers we know. We do not store it.',
  ],
  place: ['Postnummer eller kommune', 'Postcode or municipality'],
  showNear: ['Vis hjælp nær mig', 'Show help near me'],
  contactIn: (place: string) => [`Kontakt først i ${place}`, `Contact first in ${place}`],
  otherSituation: [
    'Svaret kan være et andet, alt efter om du er i behandling, i opfølgning eller færdig.',
    'The answer may be another one, depending on whether you are in treatment, in follow-up or finished.',
  ],
  writtenToTheIll: [
    'Svaret er skrevet til den, der er eller har været syg.',
    'The answer is written to the one who is or has been ill.',
  ],
  offersNear: (place: string) => [`Tilbud for dig i ${place}`, `Offers for you in ${place}`],
  offersIntro: [
    'Det, der nævner det her, står først, og så det nærmeste. Ring, før du tager af sted.',
    'What names this stands first, then the nearest. Call before you go.',
  ],
  noOffers: [
    'Vi kender ikke et tilbud til det her, hvor du bor. Der kan godt være et. Ring til Kræftlinjen, eller se alle tilbud.',
    'We do not know an offer for this where you live. There may still be one. Call Kræftlinjen, or see all offers.',
  ],
  allOffers: (place: string) => [`Alle tilbud i ${place}`, `All offers in ${place}`],
  otherPlace: ['Vælg et andet sted', 'Choose another place'],
  waysOn: ['Veje videre', 'Ways on'],
  adviser: [
    'Find patientvejlederen i din region: gratis hjælp til at komme videre',
    'Find the patient adviser in your region: free help to get further',
  ],
  rights: ['Se dine rettigheder, og hvor du kan klage', 'See your rights and where to complain'],
  duties: ['Se, hvem der har ansvaret for det, du har brug for', 'See who is responsible for what you need'],
  talk: ['Tal med et menneske', 'Talk to a person'],
  talkNote: [
    'Kræftlinjen er gratis, også for pårørende. Åbningstiden er ikke bekræftet.',
    'The cancer line is free, for relatives too. It answers in Danish; its opening hours are not confirmed.',
  ],
})

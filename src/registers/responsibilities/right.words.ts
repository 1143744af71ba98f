import { defineWords } from '#platform/words.ts'

export const rightWords = defineWords({
  title: ['Rettigheder', 'Your rights'],
  lead: [
    'Det kan du bede om, hvem der bestemmer, og hvor du kan klage. Åbn det, du vil læse mere om.',
    'What you can ask for, who decides, and where you can complain. Open what you want to read.',
  ],
  notAdvice: [
    'Siden er en oversigt. Den afgør ikke, hvad du har ret til; det gør den, der står under »Hvem bestemmer«.',
    'This page is an overview. It does not settle what you are entitled to; whoever stands under “Who decides” does.',
  ],
  onThisPage: ['På denne side', 'On this page'],
  behandling: ['Behandling til tiden', 'Treatment in time'],
  genoptraening: ['Genoptræning', 'Retraining'],
  hjaelp: ['Hjælp i hverdagen', 'Help in daily life'],
  arbejde: ['Arbejde og sygdom', 'Work and illness'],
  paaroerende: ['Pårørende', 'Relatives'],
  penge: ['Erstatning og forsikring', 'Compensation and insurance'],
  what: ['Hvad', 'What'],
  forWhom: ['For hvem', 'For whom'],
  whoDecides: ['Hvem bestemmer', 'Who decides'],
  whoApplies: ['Hvem søger', 'Who applies'],
  how: ['Sådan gør du', 'How'],
  deadline: ['Frist', 'Deadline'],
  appeal: ['Klage', 'Complaint'],
  note: ['Godt at vide', 'Good to know'],
  binding: ['Hvor bindende', 'How binding'],
  about: ['Hvad det handler om', 'What it is about'],
  notGiven: ['ikke oplyst', 'not given'],
  basis: ['Hvor det står', 'Where it is written'],
  adviserTitle: ['Patientvejlederen i din region', 'The patient adviser in your region'],
  adviserLead: [
    'Hver region har et patientkontor med patientvejledere. Her kan du få råd om dine rettigheder og hjælp til at skrive. Det er gratis, også for pårørende.',
    'Every region has a patient office with patient advisers. There you can get advice on your rights and help with writing. It is free, for relatives too.',
  ],
  place: ['Postnummer eller kommune', 'Postcode or municipality'],
  placeHint: ['For eksempel 4700 eller Næstved', 'For example 4700 or Næstved'],
  find: ['Vis min patientvejleder', 'Show my patient adviser'],
  unknownPlace: (words: string) => [
    `Vi kender ikke »${words}«. Skriv et postnummer med fire tal eller navnet på en kommune.`,
    `We do not know “${words}”. Write a postcode of four digits or the name of a municipality.`,
  ],
  several: (words: string) => [
    `»${words}« kan være flere kommuner. Vælg din:`,
    `“${words}” may be several municipalities. Choose yours:`,
  ],
  yours: (place: string) => [`Din patientvejleder i ${place}`, `Your patient adviser in ${place}`],
  noAdviser: [
    'Vi ved ikke, hvem der er patientvejleder her. Spørg på sygehuset.',
    'We do not know who the patient adviser is here. Ask at the hospital.',
  ],
  phone: ['Telefon', 'Telephone'],
  address: ['Adresse på nettet', 'Web address'],
  until: (day: string) => [`Til og med ${day}`, `Until ${day}`],
  phoneAndAddress: ['Telefon og adresse på nettet', 'Telephone and web address'],
  period: ['Gælder', 'In force'],
  allAdvisers: ['Alle regioners patientvejledere', 'The patient advisers of all regions'],
  complaints: ['Hvor kan du klage?', 'Where can you complain?'],
  complaintsLead: [
    'Du kan altid bede patientvejlederen om hjælp først.',
    'You can always ask the patient adviser to help you first.',
  ],
})

export const bindingWords = defineWords({
  must: ['Skal', 'Must'],
  should: ['Bør', 'Should'],
  agreed: ['Har aftalt', 'Has agreed'],
  custom: ['Plejer', 'Usually does'],
})

import { defineWords } from '#platform/words.ts'

/** *Mit overblik*: what a person writes of themself. It says what they have said, and never that they have anything. */
export const factWords = defineWords({
  title: ['Det, mit overblik bygger på', 'What my overview is built from'],
  lead: [
    'Vælg højst 12 ting, som du selv vil have med. Kun du ser dem. De steder, der hjælper dig, ser dem først, når du viser dem papiret.',
    'Choose up to 12 things that you want in it. Only you see them. The places that help you see them once you show them the paper.',
  ],
  overview: ['Mit overblik', 'My overview'],
  toOverview: ['Se mit overblik', 'See my overview'],
  written: ['Det har du skrevet', 'What you have written'],
  nothing: ['Du har ikke skrevet noget endnu', 'You have not written anything yet'],
  nothingText: [
    'Begynd med det, der fylder mest. Du behøver ikke svare på alt.',
    'Begin with what fills most. You need not answer everything.',
  ],
  count: (many: number, most: number) => [`${many} af ${most}`, `${many} of ${most}`],
  source: (day: string) => [`Skrevet af dig selv, ${day}`, `Written by yourself, ${day}`],
  since: (year: number) => [`siden ${year}`, `since ${year}`],
  inYear: (year: number) => [`${year}`, `${year}`],
  remove: ['Fjern', 'Remove'],
  removeWhat: (what: string) => [`Fjern: ${what}`, `Remove: ${what}`],
  removeText: [
    'Fjerner du noget, forsvinder også det i overblikket, der bygger på det.',
    'If you remove something, what is built on it leaves the overview too.',
  ],
  'late-effect': ['En gene, du har nu', 'A problem you have now'],
  disease: ['Hvor er eller var kræften?', 'Where is or was the cancer?'],
  treatment: ['En behandling, du har fået eller får', 'A treatment you have had or are having'],
  choose: ['Vælg', 'Choose'],
  'late-effect-year': ['Siden hvilket år? Det kan stå tomt', 'Since which year? It may stay empty'],
  'disease-year': [
    'Hvilket år fik du det at vide? Det kan stå tomt',
    'In which year were you told? It may stay empty',
  ],
  'treatment-year': ['Hvilket år? Det kan stå tomt', 'In which year? It may stay empty'],
  yearHint: ['Fire tal, for eksempel 2024', 'Four digits, for example 2024'],
  addLateEffect: ['Tilføj en gene', 'Add a problem'],
  addDisease: ['Tilføj, hvor kræften er eller var', 'Add where the cancer is or was'],
  addTreatment: ['Tilføj en behandling', 'Add a treatment'],
  chooseOne: ['Vælg en fra listen', 'Choose one from the list'],
  yearWrong: (year: number) => [
    `Skriv året med fire tal, og ikke senere end ${year}`,
    `Write the year in four digits, and not later than ${year}`,
  ],
  there: ['Det står der allerede', 'It is there already'],
  full: [
    'Der er plads til 12. Fjern noget, før du tilføjer mere.',
    'There is room for 12. Remove something before you add more.',
  ],
})

export const diseaseNames = defineWords({
  breast: ['Bryst', 'Breast'],
  prostate: ['Prostata', 'Prostate'],
  bowel: ['Tarm', 'Bowel'],
  lung: ['Lunge', 'Lung'],
  skin: ['Hud, også modermærke', 'Skin, moles too'],
  gynaecological: ['Underliv', 'Womb, ovaries or cervix'],
  'head-and-neck': ['Hoved og hals', 'Head and neck'],
  blood: ['Blod, knoglemarv eller lymfe', 'Blood, bone marrow or lymph'],
  testicular: ['Testikel', 'Testicle'],
  'bladder-or-kidney': ['Blære eller nyre', 'Bladder or kidney'],
  'stomach-or-oesophagus': ['Mave eller spiserør', 'Stomach or oesophagus'],
  brain: ['Hjerne', 'Brain'],
  'as-a-child': ['Kræft som barn', 'Cancer as a child'],
  another: ['Et andet sted', 'Somewhere else'],
})

export const treatmentNames = defineWords({
  surgery: ['Operation', 'Surgery'],
  chemotherapy: ['Kemoterapi', 'Chemotherapy'],
  radiotherapy: ['Strålebehandling', 'Radiotherapy'],
  endocrine: ['Antihormonbehandling', 'Hormone treatment'],
  immunotherapy: ['Immunterapi', 'Immunotherapy'],
  targeted: ['Målrettet medicin', 'Targeted medicine'],
  'stem-cell-transplant': ['Stamcelletransplantation', 'Stem cell transplant'],
  'none-yet': ['Ingen behandling endnu', 'No treatment yet'],
})

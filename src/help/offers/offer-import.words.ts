import { defineWords } from '#platform/words.ts'

export const importWords = defineWords({
  title: ['Indlæs tilbud fra en fil', 'Import offers from a file'],
  lead: [
    'Du ser, hvad filen ændrer, før noget bliver gemt. Det, du sender, er forslag: En anden kontrollerer dem, før de står på siden.',
    'You see what the file changes before anything is kept. What you send are proposals: somebody else checks them before they stand on the site.',
  ],
  choose: ['Vælg filen', 'Choose the file'],
  file: ['Fil', 'File'],
  fileHint: [
    'Et regneark gemt som CSV (UTF-8, med semikolon) eller JSON efter HSDS 3. Højst 10 MB.',
    'A spreadsheet saved as CSV (UTF-8, with semicolons) or JSON after HSDS 3. At most 10 MB.',
  ],
  read: ['Vis, hvad filen ændrer', 'Show what the file changes'],
  errors: ['Filen kan ikke bruges endnu', 'The file cannot be used yet'],
  noFile: ['Vælg en fil først.', 'Choose a file first.'],
  how: ['Sådan skal filen se ud', 'What the file looks like'],
  howText: [
    'Begynd med de tilbud, der er her i forvejen: Hent dem, ret i filen, og indlæs den igen. Et tilbud er det samme, når nøglen er den samme. En kolonne, der ikke er med, ændrer ingenting. En tom celle betyder »ikke oplyst«. Kolonner, vi ikke kender, følger med og kommer ud igen. Kolonnen aktualitet regnes ud og læses ikke.',
    'Begin with the offers that are here: download them, change the file, and import it again. An offer is the same when its key is the same. A column that is not there changes nothing. An empty cell means “not given”. Columns that we do not know come along and go out again. The column aktualitet is worked out and not read.',
  ],
  download: ['Hent alle tilbud som regneark (CSV)', 'Download all offers as a spreadsheet (CSV)'],
  mine: ['Dine filer', 'Your files'],
  mineIntro: [
    'Filer bliver her i et døgn. Det, du har sendt, står i redaktionen.',
    'Files stay here for a day. What you have sent stands in editing.',
  ],
  rows: (count: number) => [
    count === 1 ? '1 række' : `${count} rækker`,
    count === 1 ? '1 row' : `${count} rows`,
  ],
  reading: ['Filen bliver læst', 'The file is being read'],
  sending: ['Forslagene bliver sendt', 'The proposals are being sent'],
  sent: ['Sendt til kontrol', 'Sent to be checked'],
  ready: ['Klar til at blive set igennem', 'Ready to be looked through'],
  progress: (done: number, all: number) => [
    `${done} af ${all} rækker er læst`,
    `${done} of ${all} rows are read`,
  ],
  wait: [
    'Du behøver ikke vente her. Kom tilbage, eller se efter nu.',
    'You need not wait here. Come back, or look now.',
  ],
  look: ['Se, hvor langt den er', 'See how far it is'],
  preview: ['Hvad filen ændrer', 'What the file changes'],
  nothingKept: ['Intet er gemt endnu.', 'Nothing is kept yet.'],
  added: ['Nye', 'New'],
  changed: ['Ændres', 'Changed'],
  untouched: ['Uændrede', 'Untouched'],
  waiting: ['Er foreslået før og venter på kontrol', 'Proposed before and waiting to be checked'],
  wrong: ['Rækker med fejl', 'Rows with errors'],
  nothingToDo: ['Filen ændrer ingenting', 'The file changes nothing'],
  nothingToDoText: [
    'Alt, hvad der står i den, står her i forvejen eller venter på kontrol.',
    'Everything in it stands here already or is waiting to be checked.',
  ],
  mend: ['Ret filen, og indlæs den igen', 'Put the file right and import it again'],
  mendText: [
    'Så længe der er en fejl, bliver ingen af rækkerne sendt.',
    'As long as there is an error, none of the rows is sent.',
  ],
  row: ['Række', 'Row'],
  column: ['Kolonne', 'Column'],
  given: ['Der står', 'It says'],
  whatToDo: ['Hvad du kan gøre', 'What you can do'],
  emptyCell: ['(tom)', '(empty)'],
  wholeRow: ['hele rækken', 'the whole row'],
  before: ['Nu', 'Now'],
  after: ['Filen', 'The file'],
  notGiven: ['Ikke oplyst', 'Not given'],
  strange: (names: string) => [
    `Kolonner, vi ikke kender, og som følger med: ${names}. Er en af dem skrevet forkert, så ret den.`,
    `Columns that we do not know and that come along: ${names}. If one of them is misspelt, put it right.`,
  ],
  more: ['Flere rækker', 'More rows'],
  place: (first: number, last: number, all: number) => [
    `${first}–${last} af ${all}`,
    `${first}–${last} of ${all}`,
  ],
  previous: ['Forrige', 'Previous'],
  next: ['Næste', 'Next'],
  confirm: ['Send til kontrol', 'Send to be checked'],
  confirmText: (count: number) => [
    count === 1
      ? 'Det bliver til 1 forslag. Alt bliver sendt, eller intet.'
      : `Det bliver til ${count} forslag. Alle bliver sendt, eller ingen.`,
    count === 1
      ? 'It becomes 1 proposal. Everything is sent, or nothing.'
      : `It becomes ${count} proposals. All are sent, or none.`,
  ],
  grounds: ['Hvor kommer oplysningerne fra?', 'Where do the details come from?'],
  groundsHint: [
    'Skriv kilden: titel, adresse og dato. Den, der kontrollerer, slår den op.',
    'Give the source: title, address and date. The person who checks will look it up.',
  ],
  groundsMissing: ['Skriv, hvor oplysningerne kommer fra.', 'Say where the details come from.'],
  problems: ['Der er noget, der skal rettes', 'Something needs to be put right'],
  overtaken: [
    'Tilbuddene er ændret, siden du så filen igennem. Her er den læst igen: Se efter, og send.',
    'The offers have changed since you looked through the file. Here it is read again: look, and send.',
  ],
  notNow: [
    'Filen er sendt, eller den kan ikke sendes, som den er.',
    'The file has been sent, or cannot be sent as it is.',
  ],
  seeBatch: ['Se forslagene', 'See the proposals'],
  state: ['Hvor langt den er', 'How far it is'],
  bringMended: ['Indlæs den rettede fil', 'Import the mended file'],
  rowsHead: ['Rækker', 'Rows'],
  another: ['Indlæs en fil til', 'Import another file'],
})

import type { Language, Pair } from '#platform/words.ts'
import type { WrongCode } from './offer-cell.rules.ts'
import type { FileFault } from './offer-file.rules.ts'
import type { Fault } from './read-offer.rules.ts'

const fileFaults: Readonly<Record<FileFault['wrong'], Pair>> = {
  empty: [
    'Filen er tom. Vælg en fil med mindst én række.',
    'The file is empty. Choose a file with at least one row.',
  ],
  'too-large': ['Filen er større end 10 MB. Del den i flere.', 'The file is larger than 10 MB. Split it.'],
  'too-many-rows': [
    'Filen har flere end 25.000 rækker. Del den i flere.',
    'The file has more than 25,000 rows. Split it.',
  ],
  spreadsheet: [
    'Det er et regneark i sit eget format. Gem det som CSV UTF-8 (semikolonsepareret), og vælg den fil.',
    'This is a workbook in its own format. Save it as CSV UTF-8 (separated by semicolons) and choose that file.',
  ],
  encoding: [
    'Bogstaverne kan ikke læses. Gem filen som CSV UTF-8, og vælg den igen.',
    'The letters cannot be read. Save the file as CSV UTF-8 and choose it again.',
  ],
  signs: [
    'Filen indeholder tegn, der ikke er tekst. Gem den igen som CSV UTF-8.',
    'The file holds signs that are no text. Save it again as CSV UTF-8.',
  ],
  'not-csv': [
    'Det er ikke et regneark med semikolon mellem kolonnerne, og den første linje har ikke kolonnernes navne. Hent tilbuddene som CSV, og brug den som mønster.',
    'This is not a spreadsheet with semicolons between its columns and the names of the columns in the first line. Download the offers as CSV and use that as a pattern.',
  ],
  quotes: [
    'Et anførselstegn mangler sin mage. Gem filen igen fra regnearket.',
    'A quotation mark lacks its other half. Save the file again from the spreadsheet.',
  ],
  json: [
    'Filen begynder som JSON, men kan ikke læses til ende.',
    'The file begins as JSON but cannot be read to its end.',
  ],
  'too-deep': [
    'Der er lister inden i lister i mere end 64 lag. Så dybt kan filen ikke læses.',
    'There are lists within lists more than 64 deep. The file cannot be read so far down.',
  ],
  'too-many-columns': [
    'Den første linje har flere end 500 kolonner. Slet dem, der er tomme.',
    'The first line has more than 500 columns. Delete those that are empty.',
  ],
  'not-hsds': [
    'Det er JSON, men ikke en liste af HSDS-services, som hver har et navn (name).',
    'It is JSON, but not a list of HSDS services that each have a name.',
  ],
  'columns-missing': ['Disse kolonner mangler', 'These columns are missing'],
  'columns-doubled': ['Disse kolonner står to gange', 'These columns stand twice'],
  'columns-empty': [
    'Disse kolonner har intet navn (talt fra venstre)',
    'These columns have no name (counted from the left)',
  ],
}
export function fileFaultInWords(fault: FileFault, language: Language): string {
  const words = fileFaults[fault.wrong][language === 'da' ? 0 : 1]
  return 'names' in fault ? `${words}: ${fault.names.join(', ')}.` : words
}

const remedies: Readonly<Record<WrongCode, Pair>> = {
  missing: ['Skal udfyldes for et nyt tilbud.', 'Must be filled in for an offer that is not here yet.'],
  choice: ['Vælg en af disse', 'Choose one of these'],
  number: ['Skriv et tal.', 'Write a number.'],
  day: [
    'Skriv en dag, der findes, som 2026-11-25 eller 25-11-2026.',
    'Write a day that exists, like 2026-11-25 or 25-11-2026.',
  ],
  'part-date': [
    'Skriv et år, et kvartal (2026-Q4), en måned (2026-11) eller en dag (2026-11-25).',
    'Write a year, a quarter (2026-Q4), a month (2026-11) or a day (2026-11-25).',
  ],
  hours: [
    'Skriv som »ma ti on 09:00-15:00; to 12:00-18:00«.',
    'Write like “ma ti on 09:00-15:00; to 12:00-18:00”.',
  ],
  json: [
    'Lad cellen stå, som da filen blev hentet, eller gør den tom.',
    'Leave the cell as it was downloaded, or empty it.',
  ],
  key: [
    'Brug små bogstaver a–z, tal og bindestreg, som »kraeftraadgivning-naestved«.',
    'Use small letters a–z, figures and hyphens, like “kraeftraadgivning-naestved”.',
  ],
  'unknown-municipality': [
    'Vi kender ikke kommunen. Skriv dens kode med fire tal, som 0370.',
    'We do not know the municipality. Write its code of four figures, like 0370.',
  ],
  'unknown-late-effect': [
    'Vi kender ikke senfølgen. Brug navnet fra adressen på dens side, som »traethed«.',
    'We do not know the late effect. Use the name in the address of its page, like “traethed”.',
  ],
  'unknown-region': [
    'Vi kender ikke regionen. Vælg en af disse',
    'We do not know the region. Choose one of these',
  ],
  doubled: ['Står på flere rækker. Lad den kun stå på én.', 'Stands on several rows. Leave it on one only.'],
  'uuid-taken': [
    'Hører til et andet tilbud. Brug nøglen fra det, eller lad cellen være tom.',
    'Belongs to another offer. Use the key of that one, or leave the cell empty.',
  ],
  cells: [
    'Rækken har ikke lige så mange celler som den første linje. Se efter et semikolon for meget.',
    'The row does not have as many cells as the first line. Look for a semicolon too many.',
  ],
  'not-usable': [
    'Det kan ikke bruges her. Se, hvordan andre tilbud har skrevet det.',
    'It cannot be used here. See how other offers have it.',
  ],
}
/** What one can do about a cell. */
export function remedyInWords({ wrong, allowed }: Fault, language: Language): string {
  const words = remedies[wrong][language === 'da' ? 0 : 1]
  if (allowed.length === 0) return words
  return `${words.replace(/\.$/, '')}: ${allowed.join(' · ')}`
}

const blank = '____'

/** What a receiver commonly needs, as questions without answers: nothing clinical is filled in for the doctor. */
const lines = [
  'Kræftsygdom og år',
  'Behandling (operation, medicin, stråler) og hvornår den sluttede, hvis den er slut',
  'Gener, og hvornår de begyndte',
  'Betydning for hverdag og arbejde',
  'Prøvet indtil nu (almen praksis, kommune, medicin, træning), og hvad det gav',
  'Anden sygdom og fast medicin',
  'Det ønskes (udredning, behandling, rehabilitering, råd)',
  'Patientens eget mål',
  'Telefon, må der lægges besked, bedste tid at ringe',
  'Tolk og sprog, syn, hørelse, transport',
  'Aftalt med patienten den',
]

/** A neutral text with blanks for the doctor's own system; always in Danish, for that is where it is read. */
export const referralText = (way: string, lateEffect: string, receiver: string | null): string =>
  [
    `Henvisningsvej: ${way}`,
    `Modtager: ${receiver ?? blank}`,
    `Årsag: ${lateEffect} efter eller under behandling for kræft`,
    ...lines.map((line) => `${line}: ${blank}`),
  ].join('\n')

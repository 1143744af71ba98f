/** The five lines that the hospital fills at the end, and beside them what to watch for and the direct way back. */
export const treatmentLines = ['disease', 'operation', 'medicine', 'radiation', 'dates'] as const
export const treatmentAsides = ['watch', 'wayBack'] as const
export type TreatmentLine = (typeof treatmentLines)[number] | (typeof treatmentAsides)[number]
export const allTreatmentLines: readonly TreatmentLine[] = [...treatmentLines, ...treatmentAsides]

/** The names of the fields, in Danish as in every form. */
export const treatmentFields: Readonly<Record<TreatmentLine, string>> = {
  disease: 'sygdom',
  operation: 'operation',
  medicine: 'medicin',
  radiation: 'straaler',
  dates: 'datoer',
  watch: 'oeje',
  wayBack: 'vej-tilbage',
}
const mostTreatmentLetters = 1000
/** This house's own goal for general practice, from the day the person said that it may be read. */
export const practiceReadsWithinDays = 14
export const treatmentTask = 'treatment.ready'
export const treatmentSubject = (id: string) => `treatment:${id}`

export type FreshTreatment = Readonly<Record<TreatmentLine, string | null>>
/** The lines that are too long to be kept: whoever wrote them shortens them, and nothing is cut off unseen. */
export const longLines = (text: (name: string) => string): TreatmentLine[] =>
  allTreatmentLines.filter((one) => text(treatmentFields[one]).trim().length > mostTreatmentLetters)
/** Null when none of the five lines was filled: an empty one tells nobody anything. */
export function readTreatment(text: (name: string) => string): FreshTreatment | null {
  const line = (one: TreatmentLine) => text(treatmentFields[one]).trim() || null
  const fresh = {
    disease: line('disease'),
    operation: line('operation'),
    medicine: line('medicine'),
    radiation: line('radiation'),
    dates: line('dates'),
    watch: line('watch'),
    wayBack: line('wayBack'),
  }
  return treatmentLines.some((one) => fresh[one]) ? fresh : null
}

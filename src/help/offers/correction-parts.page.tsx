import type { Problem } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { ErrorSummary } from '#ui/index.ts'
import { correctionWords } from './correction.words.ts'

type Props = { visit: Pick<Visit, 'language'>; problems: readonly Problem[] }
export const CorrectionProblems = ({ visit, problems }: Props) =>
  problems.length === 0 ? null : (
    <ErrorSummary
      title={correctionWords(visit.language).errors}
      errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
    />
  )

import type { Language } from '#platform/words.ts'
import { Button, Buttons, TextArea } from '#ui/index.ts'
import { editionWords } from './edition.words.ts'

type Props = {
  language: Language
  words: string | undefined
  error: string | undefined
  approve: string
  decline: string
}

/** Why, and yes or no: the same for one proposal and for many. */
export const DecisionFields = ({ language, words, error, approve, decline }: Props) => (
  <>
    <TextArea
      name="ord"
      label={editionWords(language).words}
      hint={editionWords(language).wordsHint}
      value={words}
      error={error}
      rows={3}
    />
    <Buttons>
      <Button name="svar" value="godkend">
        {approve}
      </Button>
      <Button name="svar" value="nej" kind="quiet">
        {decline}
      </Button>
    </Buttons>
  </>
)

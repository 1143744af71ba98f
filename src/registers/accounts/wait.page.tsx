import type { Language } from '#platform/words.ts'
import { PageHead, Prose } from '#ui/index.ts'
import { say } from './accounts.words.ts'

/** There were too many tries: when one can try again, and why. */
export function Wait({ minutes, language }: { minutes: number; language: Language }) {
  const words = say(language)
  return (
    <>
      <PageHead title={words.waitTitle} lead={words.wait(minutes)} />
      <Prose>
        <p>{words.waitWhy}</p>
      </Prose>
    </>
  )
}

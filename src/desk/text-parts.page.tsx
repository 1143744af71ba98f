import type { PageView } from '#platform/pages.ts'
import type { Language, Pair } from '#platform/words.ts'
import { PageHead, Section } from '#ui/index.ts'

export type TextSection = {
  readonly id: string
  readonly title: Pair
  readonly text: readonly Pair[]
  readonly list?: readonly Pair[]
}
export type TextPage = {
  readonly title: Pair
  readonly lead: Pair
  readonly sections: readonly TextSection[]
}

/** A page of plain text in sections. */
export function textView(page: TextPage, language: Language): PageView {
  const say = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  return {
    title: say(page.title),
    body: (
      <>
        <PageHead title={say(page.title)} lead={say(page.lead)} />
        {page.sections.map(({ id, title, text, list }) => (
          <Section key={id} id={id} title={say(title)} prose>
            {text.map((one) => (
              <p key={one[0]}>{say(one)}</p>
            ))}
            {list && (
              <ul>
                {list.map((one) => (
                  <li key={one[0]}>{say(one)}</li>
                ))}
              </ul>
            )}
          </Section>
        ))}
      </>
    ),
  }
}

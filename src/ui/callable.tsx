import { Fragment } from 'preact'

const number = /\b(\d{2} \d{2} \d{2} \d{2})\b/

/** A text in which a Danish telephone number can be called with one press. */
export const Callable = ({ text }: { text: string }) => (
  <>
    {text.split(number).map((part, place) =>
      place % 2 === 1 ? (
        <a key={place} href={`tel:+45${part.replaceAll(' ', '')}`}>
          {part.replaceAll(' ', '\u00a0')}
        </a>
      ) : (
        <Fragment key={place}>{part}</Fragment>
      ),
    )}
  </>
)

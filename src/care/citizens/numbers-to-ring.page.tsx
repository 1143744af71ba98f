import type { Visit } from '#platform/pages.ts'
import { Callable, type Content, Section } from '#ui/index.ts'

type Props = {
  visit: Visit
  title: string
  intro: string
  /** Whom one can ring, and the number with what is told of it. */
  places: readonly { readonly name: string; readonly text: Content }[]
  urgent?: string
  /** Ways on, shown where the house has them. */
  links: readonly (readonly [path: string, label: string])[]
}

/** After an answer that leads to people: the numbers, and where else one can turn. */
export const NumbersToRing = ({ visit: { to, has }, title, intro, places, urgent, links }: Props) => (
  <Section id="ring" title={title} intro={intro} prose>
    {places.map(({ name, text }) => (
      <p key={name}>
        <b>{name}</b>
        <br />
        {typeof text === 'string' ? <Callable text={text} /> : text}
      </p>
    ))}
    {urgent && <p>{urgent}</p>}
    <ul>
      {links
        .filter(([path]) => has(path))
        .map(([path, label]) => (
          <li key={path}>
            <a href={to(path)}>{label}</a>
          </li>
        ))}
    </ul>
  </Section>
)

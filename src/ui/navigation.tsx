import type { Link } from './content.ts'

export type NavigationProps = {
  /** What a screen reader calls the navigation. */
  label: string
  /** The word on the button that opens it on a phone. */
  menu: string
  items: Link[]
}

/** One row on a phone: a native disclosure that needs no script; a line of links where there is room. */
export function Navigation({ label, menu, items }: NavigationProps) {
  return (
    <nav class="site-nav" aria-label={label}>
      <details class="site-menu">
        <summary>
          <svg viewBox="0 0 18 14" aria-hidden="true" focusable="false">
            <path d="M1 2h16M1 7h16M1 12h16" stroke="currentColor" stroke-width="2" />
          </svg>
          {menu}
        </summary>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a
                href={item.href}
                aria-current={item.current ? 'page' : undefined}
                lang={item.lang}
                hreflang={item.lang}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

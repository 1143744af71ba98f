import type { ComponentChildren } from 'preact'

/** Anything that can stand inside a component: words, numbers, other components. */
export type Content = ComponentChildren

export type Link = {
  href: string
  label: Content
  current?: boolean | undefined
  lang?: string | undefined
}

export const classes = (...names: unknown[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ')

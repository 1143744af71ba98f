import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Content, classes } from './content.ts'
import { uiFonts, uiMark } from './fonts.ts'
import { Me, type MeProps } from './me.tsx'
import { Navigation, type NavigationProps } from './navigation.tsx'

export type FrameProps = {
  language: string
  title: string
  paths: { css: string; script: string }
  skip: Content
  brand: { name: Content; href: string }
  navigation?: NavigationProps | undefined
  me?: MeProps | undefined
  /** The band that says that persons and cases are invented. */
  example?: { label: string; text: Content } | undefined
  /** Error summary and notifications: first in the page. */
  alert?: Content
  footer?: Content
  /** Dense pages for people at work. */
  work?: boolean | undefined
  /** More in <head>: description, other languages. */
  head?: Content
  children: Content
}

export const Mark = () => (
  <svg viewBox="0 0 38 27" aria-hidden="true" focusable="false">
    <circle cx="12" cy="13.5" r="10" fill="none" stroke="currentColor" stroke-width="3.2" />
    <circle cx="25" cy="13.5" r="10" fill="none" stroke="currentColor" stroke-width="3.2" />
  </svg>
)

const Head = ({ title, paths, head }: FrameProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{title}</title>
    {uiFonts.preload.map((href) => (
      <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
    ))}
    <link rel="stylesheet" href={paths.css} />
    <link rel="icon" type="image/svg+xml" href={uiMark} />
    <script type="module" src={paths.script} />
    {head}
  </head>
)

/** The document around every page. */
export function Frame(props: FrameProps) {
  return (
    <html lang={props.language}>
      <Head {...props} />
      <body class={classes(props.work && 'body--work') || undefined}>
        <a class="skip" href="#indhold">
          {props.skip}
        </a>
        {props.example && (
          <aside class="example-band" aria-label={props.example.label}>
            <p class="example-band__in">{props.example.text}</p>
          </aside>
        )}
        <header class="site-head">
          <div class="site-head__in">
            <a class="brand" href={props.brand.href}>
              <Mark />
              <span class="brand__name">{props.brand.name}</span>
            </a>
            {props.navigation && <Navigation {...props.navigation} />}
            {props.me && <Me {...props.me} />}
          </div>
        </header>
        <main id="indhold" class="page" tabIndex={-1}>
          {props.alert && <div class="page__alert">{props.alert}</div>}
          {props.children}
        </main>
        {props.footer && (
          <footer class={classes('site-foot', props.work && 'site-foot--work')}>
            <div class="site-foot__in">{props.footer}</div>
          </footer>
        )}
      </body>
    </html>
  )
}

/** A whole page as text, ready to be sent. */
export const documentOf = (frame: VNode): string => `<!doctype html>${renderToString(frame)}`

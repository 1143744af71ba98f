import type { Content, Link } from './content.ts'

export type MeProps = {
  name?: string | undefined
  /** Where the name leads, what that is for, and a short word for it on a phone. */
  own?: { href: string; label: string; short: string } | undefined
  links?: Link[] | undefined
  /** What changes something is a form, never a link: sign out, change post. */
  forms?: { action: string; label: Content; fields?: Record<string, string> | undefined }[] | undefined
  /** Leave at once: on every personal page. */
  leave?: { href: string; label: Content } | undefined
}

export function Me({ name, own, links = [], forms = [], leave }: MeProps) {
  return (
    <div class="site-me">
      {own ? (
        <a class="site-me__own" href={own.href} aria-label={`${own.label}: ${name}`}>
          <span class="site-me__name">{name}</span>
          <span class="site-me__short">{own.short}</span>
        </a>
      ) : (
        name && <span class="site-me__name">{name}</span>
      )}
      {links.map((link) => (
        <a key={link.href} href={link.href} lang={link.lang} hreflang={link.lang}>
          {link.label}
        </a>
      ))}
      {forms.map((form) => (
        <form key={form.action} method="post" action={form.action}>
          {Object.entries(form.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" class="link-button">
            {form.label}
          </button>
        </form>
      ))}
      {leave && (
        <a class="leave" href={leave.href} rel="noreferrer">
          {leave.label} <span aria-hidden="true">✕</span>
        </a>
      )}
    </div>
  )
}

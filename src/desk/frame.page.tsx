import type { Power } from '#platform/actor.ts'
import type { FrameFacts, Frame as HouseFrame } from '#platform/frame.ts'
import type { PageView } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { ButtonLink, Buttons, Frame, type Link, PageHead, Prose, uiPaths } from '#ui/index.ts'
import { frameWords } from './frame.words.ts'

const paths = await uiPaths
const inLanguage = (language: Language, path: string) =>
  language === 'en' ? `/en${path === '/' ? '' : path}` : path

/** The public pages: everybody's in the head of the page; at work the ones that work needs, and the others at its foot. */
function publicPages(say: ReturnType<typeof frameWords>, { powers }: FrameFacts['actor']) {
  const isAtWork = powers.has('may see tasks')
  return [
    { address: '/find-hjaelp', label: say.findHelp, top: !isAtWork },
    { address: '/senfoelger', label: say.lateEffects, top: true },
    { address: '/tilbud', label: say.offers, top: true },
    { address: '/hvem-har-ansvaret', label: say.whoIsResponsible, top: true },
    { address: '/rettigheder', label: say.rights, top: !isAtWork },
    { address: '/kommuner', label: say.municipalities, top: !isAtWork },
    { address: '/ansvar/aendringer', label: say.changes, top: !isAtWork },
  ]
}

/** The navigation follows the post: everyone has the public pages, and each post what it may open. */
function navigationFor({ actor, language, path, has }: FrameFacts): Link[] {
  const say = frameWords(language)
  const item = (address: string, label: string): Link => ({
    href: inLanguage(language, address),
    label,
    current: path === address || path.startsWith(`${address}/`),
  })
  const own = (power: Power, address: string, label: string) =>
    actor.powers.has(power) ? [item(address, label)] : []
  const all = [
    ...own('may see own page', '/mit', say.mine),
    ...own('may see tasks', '/opgaver', say.tasks),
    ...own('may see persons', '/forloeb', say.courses),
    ...own('may see persons', '/svar', say.answers),
    ...own('may see persons', '/henvisninger', say.referrals),
    ...own('may tell starts', '/hold', say.groups),
    ...own('may read advice', '/raad', say.advice),
    ...own('may see flow', '/forloebsrapport', say.flow),
    ...own('may see editions', '/redaktion', say.editing),
    ...own('may run operations', '/drift', say.operations),
    ...own('may create accounts', '/konti', say.accounts),
    ...publicPages(say, actor)
      .filter(({ top }) => top)
      .map(({ address, label }) => item(address, label)),
  ]
  // A wing that is off has no pages, and nothing leads to them.
  return all.filter(({ href }) => has(language === 'en' ? href.slice(3) : href))
}

/** Away at once, to the weather: a page that tells whoever looks over a shoulder nothing. */
const elsewhere = 'https://www.dmi.dk/'

function me({ actor, language, path }: FrameFacts) {
  const say = frameWords(language)
  if (actor.kind !== 'person')
    return { links: [{ href: inLanguage(language, '/log-ind'), label: say.signIn }] }
  return {
    name: actor.name ?? say.post,
    own: { href: inLanguage(language, '/post'), label: say.changePost, short: say.post },
    forms: [{ action: inLanguage(language, '/log-ud'), label: say.signOut }],
    leave: path.startsWith('/mit') ? { href: elsewhere, label: say.leave } : undefined,
  }
}

function Footer({ actor, language, path, search, isDemo, has }: FrameFacts) {
  const say = frameWords(language)
  const other = language === 'da' ? 'en' : 'da'
  const links: readonly (readonly [string, string])[] = [
    ...publicPages(say, actor)
      .filter(({ top }) => !top)
      .map(({ address, label }) => [address, label] as const),
    ['/danmarkskort', say.map],
    ['/mangler', say.gaps],
    ['/tal', say.figures],
    ['/kilder', say.sources],
    ['/tilgaengelighed', say.accessibility],
    ['/privatliv', say.privacy],
    ...(isDemo ? ([['/proev', say.tryOut]] as const) : []),
    ...(actor.kind === 'person' ? ([['/mit/opslag', say.looksAtMe]] as const) : []),
  ]
  const there = links.filter(([address]) => has(address))
  return (
    <>
      <div>
        <p>
          <b>{say.talkTitle}</b>
        </p>
        <p>
          {say.cancerLine} <a href="tel:+4580301030">80 30 10 30</a> {say.talkLine}
        </p>
        <p>
          {say.call} <a href="tel:112">112</a>, {say.emergency}
        </p>
      </div>
      <nav aria-label={say.about}>
        <ul>
          {there.map(([address, label]) => (
            <li key={address}>
              <a href={inLanguage(language, address)}>{label}</a>
            </li>
          ))}
          <li>
            <a lang={other} hreflang={other} href={`${inLanguage(other, path)}${search}`}>
              {other === 'en' ? 'English' : 'Dansk'}
            </a>
          </li>
        </ul>
        <p>{say.noDiagnosis}</p>
      </nav>
    </>
  )
}

function framed(facts: FrameFacts) {
  const { view, language, isDemo } = facts
  const say = frameWords(language)
  return (
    <Frame
      language={language}
      title={`${view.title} – ${say.brand}`}
      paths={paths}
      skip={say.skip}
      brand={{ name: say.brand, href: inLanguage(language, '/') }}
      navigation={{ label: say.mainMenu, menu: say.menu, items: navigationFor(facts) }}
      me={me(facts)}
      example={isDemo ? { label: say.exampleLabel, text: say.exampleText } : undefined}
      footer={<Footer {...facts} />}
      work={view.width === 'wide'}
    >
      {view.body}
    </Frame>
  )
}

const message = (title: string, text: string, language: Language, more = ''): PageView => ({
  title,
  body: (
    <>
      <PageHead title={title} lead={text} />
      {more && (
        <Prose>
          <p>
            <b>{more}</b>
          </p>
        </Prose>
      )}
      <Buttons>
        <ButtonLink href={inLanguage(language, '/')}>{frameWords(language).toFront}</ButtonLink>
      </Buttons>
    </>
  ),
})

export const houseFrame: HouseFrame = {
  page: framed,
  notFound(language) {
    const say = frameWords(language)
    return message(say.notFoundTitle, say.notFoundText, language)
  },
  fault(language, reference) {
    const say = frameWords(language)
    return message(say.faultTitle, say.faultText, language, reference)
  },
  refusedBody(language, why) {
    const say = frameWords(language)
    const text = { 'too-large': say.tooLarge, unreadable: say.unreadable, 'cross-site': say.crossSite }[why]
    return message(say.refusedTitle, text, language)
  },
}

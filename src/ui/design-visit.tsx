import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { uiAssets, uiPaths } from './assets.ts'
import { DesignSamples } from './design-sample.tsx'
import type { SampleLanguage } from './design-words.ts'
import { documentOf, Frame } from './frame.tsx'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; require-trusted-types-for 'script'"
export const languages: SampleLanguage[] = ['da', 'en']
const designPage = async (language: SampleLanguage) => {
  const danish = language === 'da'
  return documentOf(
    <Frame
      language={language}
      title="Designsystemet – Eksempel"
      paths={await uiPaths}
      skip={danish ? 'Gå til indholdet' : 'Go to content'}
      brand={{ name: 'Eksempel', href: '/da' }}
      example={{ label: 'Eksempel', text: 'Opdigtede personer og sager' }}
      navigation={{
        label: danish ? 'Hovedmenu' : 'Main menu',
        menu: 'Menu',
        items: [
          { href: '/da', label: 'Find hjælp', current: true },
          { href: '/da#a', label: 'Senfølger A–Å' },
          { href: '/da#b', label: 'Hvem har ansvaret' },
          { href: '/da#c', label: 'Kommuner' },
        ],
      }}
      me={{
        name: 'Ida Eksempel',
        own: {
          href: '/da#rolle',
          label: danish ? 'Skift rolle' : 'Change role',
          short: danish ? 'Rolle' : 'Role',
        },
        forms: [{ action: '/log-ud', label: danish ? 'Log ud' : 'Sign out' }],
        leave: { href: '/da#leave', label: danish ? 'Forlad siden' : 'Leave' },
      }}
      footer={<p>Eksempel</p>}
    >
      <DesignSamples language={language} />
    </Frame>,
  )
}

async function serve(): Promise<Server> {
  const assets = new Map((await uiAssets()).map((asset) => [asset.path, asset]))
  const server = createServer(async (request, response) => {
    const asset = assets.get(request.url ?? '/')
    response.setHeader('content-security-policy', policy)
    if (asset) return response.setHeader('content-type', asset.type).end(asset.body)
    const language = languages.find((one) => request.url === `/${one}`)
    if (!language) return response.writeHead(404).end()
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(await designPage(language))
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

type Wish = Parameters<Browser['newContext']>[0]

export type Visits = {
  /** Opens a page, gives it to `use`, and answers with what the browser complained about. */
  visit: (path: string, wish: Wish, use: (page: Page) => Promise<void>) => Promise<string[]>
  end: () => Promise<void>
}

/** A real browser in front of all components, under the policy that the house sends. */
export async function startVisits(): Promise<Visits> {
  const server = await serve()
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  return {
    async visit(path, wish, use) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...wish })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' })
      await use(page)
      await context.close()
      return complaints
    },
    async end() {
      await browser.close()
      await new Promise((done) => server.close(done))
    },
  }
}

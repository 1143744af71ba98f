import { definePage, show } from '#platform/pages.ts'
import { DesignSamples } from '#ui/index.ts'
import { accessibilityText } from './accessibility.words.ts'
import { privacyText } from './privacy.words.ts'
import { textView } from './text-parts.page.tsx'

/** What is stored about whom, and what is not. */
export const privacyPage = definePage({
  path: '/privatliv',
  access: 'anyone',
  get: async ({ language }) => show(textView(privacyText, language)),
})

/** What works for whom, what was tested, and what is known to be missing. */
export const accessibilityPage = definePage({
  path: '/tilgaengelighed',
  access: 'anyone',
  get: async ({ language }) => show(textView(accessibilityText, language)),
})

/** Every part of the design in every state, to be looked at. */
export const designPage = definePage({
  path: '/design',
  access: 'anyone',
  demoOnly: true,
  get: async ({ language }) =>
    show({
      title: language === 'da' ? 'Designsystemet' : 'The design system',
      body: <DesignSamples language={language} />,
      width: 'wide',
    }),
})

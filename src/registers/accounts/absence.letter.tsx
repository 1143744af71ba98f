import type { Language } from '#platform/words.ts'
import type { Mail } from './set-password.letter.tsx'

const lines = {
  da: {
    subject: 'Hvornår du træder til',
    body: 'Det er sat eller ændret, hvornår du træder til for en kollega. Log ind for at se det:',
  },
  en: {
    subject: 'When you stand in',
    body: 'It has been set or changed when you stand in for a colleague. Sign in to see it:',
  },
} as const

/** To whoever stands in: a mail names neither whom nor when. */
export const standInMails = (link: string): Readonly<Record<Language, Mail>> => {
  const mail = ({ subject, body }: { subject: string; body: string }, prefix: string) => ({
    subject,
    body: `${body}\n\n${new URL(`${prefix}/opgaver/fravaer`, link).href}\n`,
  })
  return { da: mail(lines.da, ''), en: mail(lines.en, '/en') }
}

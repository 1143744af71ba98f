import type { Language } from '#platform/words.ts'

export type Mail = { readonly subject: string; readonly body: string }

const lines = {
  da: {
    subject: 'Ny adgangskode',
    reset: 'Her er et link til at vælge en ny adgangskode. Det virker i 60 minutter og kan bruges én gang:',
    invitation:
      'Der er oprettet en konto til dig. Vælg din adgangskode her. Linket virker i tre døgn og kan bruges én gang:',
    otherwise: 'Har du ikke bedt om det, kan du se bort fra denne mail. Intet er ændret.',
  },
  en: {
    subject: 'New password',
    reset: 'Here is a link to choose a new password. It works for 60 minutes and can be used once:',
    invitation:
      'An account has been made for you. Choose your password here. The link works for three days and can be used once:',
    otherwise: 'If you did not ask for this, you can ignore this mail. Nothing has changed.',
  },
} as const

/** A mail names no person, no place and no illness: only the link. */
export function setPasswordMail(why: 'reset' | 'invitation', link: string, language: Language): Mail {
  const say = lines[language]
  return { subject: say.subject, body: `${say[why]}\n\n${link}\n\n${say.otherwise}\n` }
}

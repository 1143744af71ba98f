import { linkWithinDays } from './link.rules.ts'

/** To a receiver without an account: that there is something, and how to say that it came. No name, no illness, no place. */
export const linkMail = (link: string) => ({
  subject: 'Der er en sag til jer',
  body: [
    `Åbn linket, og sig, om I har modtaget den. I skal ikke logge ind.\n${link}`,
    `Indholdet kommer på papir. Linket virker i ${linkWithinDays} dage. At åbne det er ikke et svar.`,
    'In English: there is a case for you. Open the link and say whether you have received it. What it is about comes on paper.',
    '',
  ].join('\n\n'),
})

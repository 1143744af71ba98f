/** To a unit that sends: that its receipt is there. No name, no illness, no place, no count. */
export const receiptMail = (origin: string) => ({
  subject: 'Ugens kvittering',
  body: `Log ind, og se, hvad der er modtaget, og hvad der ikke er: ${origin}/kvittering\n\nSign in to see what has been received and what has not: ${origin}/en/kvittering\n`,
})

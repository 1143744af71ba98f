/** The mail names nobody, no place and no reason: what is asked stands on the person's own page. */
export const invitationMail = (origin: string) => ({
  subject: 'Ny besked til dig',
  body: `Log ind for at læse den: ${origin}/mit\n\nSign in to read it: ${origin}/en/mit\n`,
})

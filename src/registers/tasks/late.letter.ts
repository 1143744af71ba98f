/** To a unit: that there is something, and where. No name, no illness, no place. */
export const lateMail = (origin: string) => ({
  subject: 'Der er en sag til jer',
  body: `Log ind, og se jeres opgaver: ${origin}/opgaver\n\nThere is a case for you. Sign in to see your tasks: ${origin}/en/opgaver\n`,
})

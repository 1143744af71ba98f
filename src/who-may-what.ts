/** What one page said to everybody who asked: a role is in `open` when it was let in. */
export type Asked = { readonly page: string; readonly open: ReadonlySet<string> }

export const howMade = 'UPDATE=1 npx vitest run src/who-may-what.test.ts'

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Who may open what, as the house itself answered: the pages for everybody as a list, the others as a table. */
export function whoMayWhat(asked: readonly Asked[], roles: readonly string[]): string {
  const isForAll = ({ open }: Asked) => roles.every((role) => open.has(role))
  const rows = asked.filter((one) => !isForAll(one))
  const columns = roles.filter((role) => rows.some(({ open }) => open.has(role)))
  return [
    `<!-- Made by asking every page as every post. Do not edit; write it anew with: ${howMade} -->`,
    '',
    '# Who may what',
    '',
    'Every page of the house was asked as everybody in the example house, signed in and not, on a fresh database with',
    'example people. A page lets somebody in when it answers with itself, with what is to be put right, or with where to',
    'go next; it keeps somebody out when it asks a stranger to sign in, or answers that there is no such page. `POST` was',
    'asked with an empty form.',
    '',
    '## For some',
    '',
    `\`ingen\` is a visitor who is not signed in. ${leftOut(roles, columns)}`,
    '',
    line(['Page', ...columns]),
    line(['---', ...columns.map(() => ':-:')]),
    ...rows.map(({ page, open }) =>
      line([`\`${page}\``, ...columns.map((role) => (open.has(role) ? '●' : '–'))]),
    ),
    '',
    '## For everybody, signed in or not',
    '',
    ...asked.filter(isForAll).map(({ page }) => `- \`${page}\``),
    '',
  ].join('\n')
}

function leftOut(roles: readonly string[], columns: readonly string[]) {
  const missing = roles.filter((role) => !columns.includes(role))
  return missing.length
    ? `These may open none of them: ${missing.map((role) => `\`${role}\``).join(', ')}.`
    : ''
}

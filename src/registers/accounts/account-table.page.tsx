import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { EmptyState, ListHead, NameSearch, nameField, Table, Tag } from '#ui/index.ts'
import type { AccountLine } from './account.store.ts'
import { roleTitles, say } from './accounts.words.ts'

/** The accounts as a table, with a search. */
export function AccountTable({ visit, lines }: { visit: Visit; lines: readonly AccountLine[] }) {
  const { language, to } = visit
  const words = say(language)
  const titles = roleTitles(language)
  const row = (line: AccountLine) => ({
    id: line.id,
    cells: [
      line.name,
      line.email,
      line.posts.map((post) => [titles[post.role], post.unit].filter(Boolean).join(', ')).join(' · '),
      <>
        {dayInWords(dayOf(line.madeAt), language)} {line.closedAt && <Tag>{words.closed}</Tag>}
      </>,
    ],
  })
  return (
    <>
      <NameSearch
        action={to('/konti')}
        label={words.find}
        button={words.search}
        value={visit.form.text(nameField)}
      />
      <ListHead>{words.showing(lines.length)}</ListHead>
      <Table
        caption={words.accounts}
        hiddenCaption
        dense
        columns={[words.name, words.email, words.role, words.made].map((label) => ({ label }))}
        rows={lines.map(row)}
        empty={
          <EmptyState title={words.noAccounts}>
            <p>{words.noAccountsText}</p>
          </EmptyState>
        }
      />
    </>
  )
}

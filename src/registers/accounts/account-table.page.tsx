import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, EmptyState, Form, ListHead, Table, Tag, TextField } from '#ui/index.ts'
import type { AccountLine } from './account.store.ts'
import { roleTitles, say } from './accounts.words.ts'

/** The accounts as a table, with a search that stands in the address. */
export function AccountTable({ visit, lines }: { visit: Visit; lines: readonly AccountLine[] }) {
  const { language, query, to } = visit
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
      <Form action={to('/konti')} method="get" search label={words.find}>
        <TextField
          name="q"
          type="search"
          label={words.find}
          value={query.get('q') ?? ''}
          button={<Button kind="quiet">{words.search}</Button>}
        />
      </Form>
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

import { definePage, show } from '#platform/pages.ts'
import { Crumbs, EmptyState, PageHead, Section } from '#ui/index.ts'
import { articleForms } from './article-form.rules.ts'
import { addressOfForm } from './article-head.page.tsx'
import { knowledgeWords } from './knowledge.words.ts'
import { listForPrint } from './print.store.ts'
import { isPrintable } from './printable.rules.ts'

/** The texts that may go on paper, for each reader; what must be looked at again has dropped out. */
export const printPage = definePage({
  path: '/senfoelger/til-udskrift',
  access: 'anyone',
  async get({ db, language, to, today }) {
    const say = knowledgeWords(language)
    const all = await listForPrint(db)
    const rows = all.filter((row) => isPrintable(row, today))
    const held = all.length - rows.length
    const forms = articleForms.filter((form) => rows.some((row) => row.form === form))
    return show({
      title: say.printTitle,
      body: (
        <>
          <Crumbs label={say.title} items={[{ href: to('/senfoelger'), label: say.title }]} />
          <PageHead title={say.printTitle} lead={say.printLead} />
          {held > 0 && <p>{say.printHeld(held)}</p>}
          {rows.length === 0 && <EmptyState title={say.printNone} />}
          {forms.map((form) => (
            <Section key={form} id={form} title={say[form]} prose>
              <ul>
                {rows
                  .filter((row) => row.form === form)
                  .map((row) => (
                    <li key={row.key}>
                      <a href={to(addressOfForm(slugOf(row), form))}>{row.title[language]}</a>
                    </li>
                  ))}
              </ul>
            </Section>
          ))}
        </>
      ),
    })
  },
})

const slugOf = ({ key, form }: { key: string; form: string }) =>
  form === 'borger' ? key : key.slice(0, -form.length - 1)

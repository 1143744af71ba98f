import { formIdField } from '#platform/form-use.ts'
import { definePage, goTo, show } from '#platform/pages.ts'
import { Button, Buttons, EmptyState, Form, HiddenField, PageHead, Section } from '#ui/index.ts'
import { deleteKept, findKept, type Kept } from './kept-words.store.ts'
import { keptWords } from './kept-words.words.ts'

/** Gives back what was written when a session ended, to the same person alone. */
export const keptWordsPage = definePage({
  path: '/gemt',
  access: 'signed-in',
  async get({ db, kept, language, to }) {
    const say = keptWords(language)
    const found = await findKept(db, kept)
    return show({
      title: say.title,
      body: found ? (
        <>
          <PageHead title={say.title} lead={say.lead} />
          <Written found={found} send={say.send} title={say.title} />
          <Form action={to('/gemt')}>
            <Buttons>
              <Button kind="quiet">{say.drop}</Button>
            </Buttons>
          </Form>
        </>
      ) : (
        <>
          <PageHead title={say.title} />
          <EmptyState title={say.nothing}>
            <p>{say.nothingText}</p>
          </EmptyState>
        </>
      ),
    })
  },
  async post({ db, kept, to }) {
    const found = await findKept(db, kept)
    if (found) await deleteKept(db, found.id)
    return goTo(to('/'), { kept: 'ended' })
  },
})

/** The words themselves, and the same form once more; it carries its id, so it is still done only once. */
function Written({ found, send, title }: { found: Kept; send: string; title: string }) {
  const readable = found.words.filter(([name, value]) => value && name !== formIdField)
  return (
    <Form action={found.path}>
      <Section id="ord" title={title} hiddenTitle prose>
        {readable.map(([name, value], place) => (
          <p key={`${name}-${place}`}>{value}</p>
        ))}
      </Section>
      {found.words.map(([name, value], place) => (
        <HiddenField key={`${name}-${place}`} name={name} value={value} />
      ))}
      <Buttons>
        <Button>{send}</Button>
      </Buttons>
    </Form>
  )
}

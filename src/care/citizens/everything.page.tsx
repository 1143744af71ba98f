import { record } from '#platform/events.ts'
import { definePage, download, notFound, show } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, Buttons, Form, HiddenField, Notification } from '#ui/index.ts'
import { asText } from './everything.rules.ts'
import { collectEverything, type PersonPart } from './everything.store.ts'
import { mineWords } from './mine.words.ts'
import { MyPage, subjectOf } from './my-parts.page.tsx'
import { mayTakeEverything } from './person.policy.ts'

/** Everything that stands about oneself, as a file; the rooms above add their parts. */
export const everythingPage = (parts: readonly PersonPart[]) =>
  definePage({
    path: '/mit/alt',
    access: 'may see own page',
    async get(visit) {
      const { language, to } = visit
      const say = mineWords(language)
      const subject = await subjectOf(visit, 'permissions')
      if (!subject) return notFound()
      const way = (how: string, label: string, kind?: 'quiet') => (
        <Form action={to('/mit/alt')} label={label}>
          <HiddenField name="som" value={how} />
          <Button kind={kind}>{label}</Button>
        </Form>
      )
      const body = (
        <MyPage visit={visit} title={say.everything} lead={say.everythingLead}>
          <Notification title={say.everythingCare} />
          <Buttons>
            {way('tekst', say.takeText)}
            {way('json', say.takeJson, 'quiet')}
          </Buttons>
        </MyPage>
      )
      return show({ title: say.everything, body })
    },
    async post({ db, actor, form, language, today }) {
      const own = actor.access?.find(({ kind }) => kind === 'own')
      const permit = own && mayTakeEverything(actor, own.personId)
      if (!own || !permit || isRefusal(permit)) return notFound()
      const say = mineWords(language)
      const collected = await collectEverything(db, own.personId, parts)
      await record(db, permit)
      if (form.text('som') === 'json') {
        const content = Object.fromEntries(collected.map((one) => [one.name, one.content]))
        return download('alt-om-mig.json', 'application/json', async () => JSON.stringify(content, null, 2))
      }
      const head = `${say.everything}\n${say.madeOn(dayInWords(today, language))}\n\n`
      const text = asText(collected, language, say.nothing)
      return download('alt-om-mig.txt', 'text/plain; charset=UTF-8', async () => `\uFEFF${head}${text}\n`)
    },
  })

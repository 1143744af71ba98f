import { zone } from '#platform/clock.ts'
import { definePage, show } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Crumbs, EmptyState, PageHead, Prose, Table } from '#ui/index.ts'
import { roleTitles } from './accounts.words.ts'
import { type LookLine, listLooksAtMe } from './look.store.ts'
import { lookWords } from './look.words.ts'

/** Everybody signed in sees who has looked at them. */
export const looksAtMePage = definePage({
  path: '/mit/opslag',
  access: 'signed-in',
  async get({ db, actor, language, to, has }) {
    const say = lookWords(language)
    const looks = await listLooksAtMe(db)
    return show({
      title: say.title,
      body: (
        <>
          {actor.powers.has('may see own page') && has('/mit') && (
            <Crumbs label={say.where} items={[{ href: to('/mit'), label: say.mine }]} />
          )}
          <PageHead title={say.title} lead={say.lead} />
          <Table
            caption={say.title}
            hiddenCaption
            columns={[{ label: say.when }, { label: say.who }, { label: say.why }]}
            rows={looks.map((line) => ({
              cells: [momentOf(line, language), whoOf(line, language), whyOf(line, language)],
            }))}
            empty={
              <EmptyState title={say.none}>
                <p>{say.noneText}</p>
              </EmptyState>
            }
          />
          {looks.length > 0 && (
            <Prose>
              <p>{say.leave}</p>
            </Prose>
          )}
        </>
      ),
    })
  },
})

function momentOf({ at }: LookLine, language: Language): string {
  const local = at.toZonedDateTimeISO(zone)
  return `${dayInWords(local.toPlainDate(), language)} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

function whoOf({ name, role, unitName }: LookLine, language: Language): string {
  const title = role ? roleTitles(language)[role] : null
  return [name ?? lookWords(language).somebody, title, unitName].filter(Boolean).join(', ')
}

/** The purposes that this version knows; another is shown as it was written. */
function whyOf({ purpose }: LookLine, language: Language): string {
  const known = ['account-list', 'unit-list', 'course-started', 'course', 'emergency', 'proxy'] as const
  const one = known.find((name) => name === purpose)
  return one ? lookWords(language)[one] : purpose
}

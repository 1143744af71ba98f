import { definePage, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  Form,
  PageHead,
  Section,
  Select,
  TextField,
} from '#ui/index.ts'
import { mayWriteAdvice } from './advice.policy.ts'
import { adviceFields } from './advice.rules.ts'
import {
  type AdviceShown,
  adviceAtOnce,
  type ClinicUnit,
  listOwn,
  type Own,
  searchAdvice,
} from './advice.store.ts'
import { adviceWords } from './advice.words.ts'
import { AdviceCards, topicsIn } from './advice-parts.page.tsx'

/** What clinics have advised colleagues, by late effect and words. The address is about nobody. */
export const adviceListPage = definePage({
  path: '/raad',
  access: 'may read advice',
  async get(visit) {
    const { db, actor, query, language } = visit
    const words = (query.get('q') ?? '').trim().slice(0, 200)
    const { rows: topics } = await listReadingRegister(db)
    const lateEffect = topics.find(({ slug }) => slug === query.get(adviceFields.topic))?.slug ?? null
    const found = await searchAdvice(db, { words, lateEffect })
    const own = await listOwn(db, actor.organisations)
    const say = adviceWords(language)
    const body = <List {...{ visit, topics, words, lateEffect, found, own }} />
    return show({ title: say.title, body })
  },
})

type Props = {
  visit: Visit
  topics: readonly LateEffectName[]
  words: string
  lateEffect: string | null
  found: readonly AdviceShown[]
  own: Own
}

function List({ visit, topics, words, lateEffect, found, own }: Props) {
  const { language, to, has, actor } = visit
  const say = adviceWords(language)
  const isAsked = words !== '' || lateEffect !== null
  const mayWrite = own.units.some((unit: ClinicUnit) => !isRefusal(mayWriteAdvice(actor, unit)))
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form action={to('/raad')} method="get" label={say.search}>
        <TextField
          name="q"
          type="search"
          label={say.words}
          hint={say.wordsHint}
          value={words || undefined}
          autoComplete="off"
        />
        <Select
          name={adviceFields.topic}
          label={say.lateEffect}
          empty={say.all}
          value={lateEffect ?? undefined}
          options={topicsIn(topics, language)}
        />
        <Button>{say.find}</Button>
      </Form>
      {found.length === 0 ? (
        <EmptyState title={isAsked ? say.noneFound : say.none}>
          <p>{say.noneText}</p>
          {has('/henvis') && (
            <Buttons>
              <ButtonLink kind="quiet" href={to('/henvis')}>
                {say.toRefer}
              </ButtonLink>
            </Buttons>
          )}
        </EmptyState>
      ) : (
        <Section
          id="raad"
          title={say.showing(found.length)}
          intro={found.length === adviceAtOnce ? say.first(adviceAtOnce) : undefined}
        >
          <AdviceCards visit={visit} rows={found} label={say.found} />
        </Section>
      )}
      {own.unreleased.length > 0 && (
        <Section id="hos-os" title={say.own}>
          <AdviceCards visit={visit} rows={own.unreleased} label={say.own} />
        </Section>
      )}
      {mayWrite && (
        <Buttons>
          <ButtonLink href={to('/raad/nyt')}>{say.write}</ButtonLink>
        </Buttons>
      )}
    </>
  )
}

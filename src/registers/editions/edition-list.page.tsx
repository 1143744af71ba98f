import { dayOf } from '#platform/calendar.ts'
import { definePage, notFound, type Page, show } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { ButtonLink, Buttons, EmptyState, PageHead, Section, Table, Tag } from '#ui/index.ts'
import { listBatches } from './batch.store.ts'
import { mayProposeMany } from './edition.policy.ts'
import type { EditionKind } from './edition.rules.ts'
import { countByKind, listProposals, listPublished } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import { CheckTags } from './edition-parts.page.tsx'
import { type EditionSlot, slotOf } from './edition-slot.page.tsx'
import { oncePerRow } from './edition-slot.rules.ts'

/** The editors' start: what waits to be checked, and every register that can be changed. */
export const editionStart = (kinds: readonly EditionKind[]): Page =>
  definePage({
    path: '/redaktion',
    access: 'may see editions',
    async get({ db, actor, language, to }) {
      const say = editionWords(language)
      const proposals = await listProposals(db)
      const batches = await listBatches(db)
      const counts = await countByKind(db)
      const at = language === 'da' ? 0 : 1
      const kindOf = (name: string) => kinds.find((kind) => kind.name === name)
      return show({
        title: say.title,
        width: 'wide',
        body: (
          <>
            <PageHead over={say.over} title={say.title} lead={say.lead} />
            {actor.powers.has('may propose editions') && (
              <nav aria-label={say.alsoAt}>
                <ul class="jump">
                  {kinds
                    .flatMap(({ alsoAt = [] }) => alsoAt)
                    .map(({ href, label }) => (
                      <li key={href}>
                        <a href={to(href)}>{label[at]}</a>
                      </li>
                    ))}
                </ul>
              </nav>
            )}
            <Section id="venter" title={say.waiting}>
              <Table
                caption={say.waiting}
                hiddenCaption
                columns={[{ label: say.proposal }, { label: say.register }, { label: say.state }]}
                empty={<EmptyState title={say.noneWaiting} />}
                rows={[
                  ...batches.map((one) => ({
                    id: one.id,
                    cells: [
                      <a href={to(`/redaktion/samlet/${one.id}`)}>
                        {one.title}: {say.waitingHere(one.waiting)}
                      </a>,
                      kindOf(one.kind)?.many[at] ?? one.kind,
                      say.proposedBy(one.authorName, dayInWords(dayOf(one.at), language)),
                    ],
                  })),
                  ...proposals.map((one) => ({
                    id: one.id,
                    cells: [
                      <a href={to(`/redaktion/forslag/${one.id}`)}>
                        {kindOf(one.kind)?.label(one.body, language) ?? one.key}
                      </a>,
                      kindOf(one.kind)?.many[at] ?? one.kind,
                      say.proposedBy(one.authorName, dayInWords(dayOf(one.proposedAt), language)),
                    ],
                  })),
                ]}
              />
            </Section>
            <Section id="registre" title={say.register}>
              <Table
                caption={say.register}
                hiddenCaption
                columns={[{ label: say.register }, { label: say.rows, numeric: true }]}
                rows={kinds.map((kind) => ({
                  id: kind.name,
                  cells: [
                    <a href={to(`/redaktion/${kind.name}`)}>{kind.many[at]}</a>,
                    counts.find((count) => count.kind === kind.name)?.rows ?? 0,
                  ],
                }))}
              />
            </Section>
          </>
        ),
      })
    },
  })

/** All rows of one register. */
export const editionRows = (kinds: readonly EditionKind[], slots: readonly EditionSlot[]): Page =>
  definePage({
    path: '/redaktion/:kind',
    access: 'may see editions',
    async get({ db, language, param, to, today, actor }) {
      const kind = kinds.find((one) => one.name === param('kind'))
      if (!kind) return notFound()
      const say = editionWords(language)
      const title = kind.many[language === 'da' ? 0 : 1]
      const rows = await listPublished(db, kind.name)
      const calls = oncePerRow((await slotOf(slots, kind.name).calls?.(db, null)) ?? [])
      const called = new Set(calls.map(({ key }) => key))
      return show({
        title,
        width: 'wide',
        body: (
          <>
            <PageHead over={say.over} title={title} lead={say.lead} />
            {kind.importedAt && !isRefusal(mayProposeMany(actor, kind.name)) && (
              <Buttons>
                <ButtonLink href={to(kind.importedAt)}>{say.bringFile}</ButtonLink>
              </Buttons>
            )}
            <Table
              caption={title}
              hiddenCaption
              columns={[{ label: say.row }, { label: say.state }, { label: say.waiting }]}
              rows={rows.map((row) => ({
                cells: [
                  <>
                    <a href={to(`/redaktion/${kind.name}/${row.key}`)}>{kind.label(row.body, language)}</a>
                    <small>{row.key}</small>
                  </>,
                  <>
                    <CheckTags row={row} today={today} language={language} />
                    {called.has(row.key) && <Tag tone="late">{say.shaken}</Tag>}
                  </>,
                  row.proposals ? say.proposals(row.proposals) : '–',
                ],
              }))}
            />
          </>
        ),
      })
    },
  })

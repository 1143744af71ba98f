import { definePage, notFound, show } from '#platform/pages.ts'
import { listReadingRegister } from '#registers/lateeffects/index.ts'
import { findPlaceLine } from '#registers/places/index.ts'
import { ButtonLink, Buttons, Crumbs, Notification, PageHead } from '#ui/index.ts'
import { listGaps } from './gap.store.ts'
import { gapWords } from './gap.words.ts'
import { GapTable, HowCounted, NothingMissing } from './gap-parts.page.tsx'

/** What is missing in one place, and thanks to whoever has just said so. */
export const gapsAtPlacePage = definePage({
  path: '/mangler/:code',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, language, to } = visit
    const say = gapWords(language)
    const place = await findPlaceLine(db, visit.param('code'), today)
    if (!place) return notFound()
    const effects = (await listReadingRegister(db)).rows
    const rows = await listGaps(db, { place: place.code }, { most: 200, after: 0 })
    return show({
      title: say.titleAt(place.name),
      body: (
        <>
          <Crumbs label={say.all} items={[{ href: to('/mangler'), label: say.title }]} />
          {query.get('talt') === 'ja' && (
            <Notification tone="done" title={say.thanks} announce>
              <p>{say.thanksText}</p>
            </Notification>
          )}
          <PageHead title={say.titleAt(place.name)} lead={say.lead} />
          {rows.length === 0 ? (
            <NothingMissing visit={visit} level={2} />
          ) : (
            <GapTable visit={visit} gaps={rows} effects={effects} />
          )}
          <Buttons>
            <ButtonLink kind="quiet" href={to(`/mangler/fortael?sted=${place.code}`)}>
              {say.tell}
            </ButtonLink>
            <ButtonLink kind="quiet" href={to(`/kommuner/${place.code}`)}>
              {say.theMunicipality(place.name)}
            </ButtonLink>
          </Buttons>
          <p>
            <a href={`/data/mangler.csv?sted=${place.code}`}>{say.download}</a>
          </p>
          <HowCounted visit={visit} />
        </>
      ),
    })
  },
})

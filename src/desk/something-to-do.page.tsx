import { type Activity, activities, findOffersNear, OfferCards } from '#help/offers/index.ts'
import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import type { Pair } from '#platform/words.ts'
import { searchPlaces } from '#registers/places/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  RadioCards,
  Section,
  TextField,
} from '#ui/index.ts'
import { activityInvitations, toDoWords } from './something-to-do.words.ts'

const activityIn = (text: string): Activity | undefined => activities.find((one) => one === text)
const inWords = (pair: Pair, { language }: Visit) => pair[language === 'da' ? 0 : 1]

/** A way in without a word about illness: what one feels like doing, and where. It tells nothing, so it has an address. */
export const somethingToDoPage = definePage({
  path: '/noget-at-lave',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, language, to } = visit
    const say = toDoWords(language)
    const typed = (query.get('sted') ?? '').trim()
    const activity = activityIn(query.get('aktivitet') ?? '')
    const place = typed ? (await searchPlaces(db, typed, today)).found : null
    const home = place?.kind === 'one' ? place.municipality : null
    const rows = home ? await findOffersNear(db, { code: home.code, activity, limit: 12 }, today) : []
    const isWrong = query.has('sted') && (place === null || place.kind === 'none')
    const view = {
      title: say.title,
      body: (
        <>
          {isWrong && (
            <ErrorSummary title={say.errors} errors={[{ name: 'sted', message: say.writePlace }]} />
          )}
          <PageHead title={say.title} lead={say.lead} />
          {home && (
            <Section id="steder" title={say.found(home.name)} intro={say.foundIntro}>
              {rows.length > 0 ? (
                <OfferCards rows={rows} visit={visit} label={say.found(home.name)} />
              ) : (
                <EmptyState level={3} title={say.none}>
                  <p>{say.noneText}</p>
                </EmptyState>
              )}
              <p>
                <a href={to(`/tilbud?sted=${home.code}`)}>{say.all}</a>
              </p>
            </Section>
          )}
          {place?.kind === 'choose' && (
            <Section id="hvilken" title={say.which}>
              <ul class="jump">
                {place.municipalities.map(({ code, name }) => (
                  <li key={code}>
                    <a
                      href={to(
                        `/noget-at-lave?${new URLSearchParams({ aktivitet: activity ?? '', sted: code })}`,
                      )}
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Ask visit={visit} typed={typed} activity={activity} error={isWrong ? say.writePlace : undefined} />
        </>
      ),
    }
    return isWrong ? invalid(view) : show(view)
  },
})

type Props = { visit: Visit; typed: string; activity: Activity | undefined; error: string | undefined }
function Ask({ visit, typed, activity, error }: Props) {
  const { language, to } = visit
  const say = toDoWords(language)
  return (
    <Form action={to('/noget-at-lave')} method="get">
      <RadioCards
        name="aktivitet"
        label={say.what}
        value={activity ?? ''}
        beside
        options={[
          ...activities.map((one) => ({ value: one, label: inWords(activityInvitations[one], visit) })),
          { value: '', label: say.anything },
        ]}
      />
      <TextField
        name="sted"
        label={say.where}
        hint={say.whereHint}
        value={typed}
        error={error}
        autoComplete="postal-code"
        width="medium"
      />
      <Button>{say.show}</Button>
    </Form>
  )
}

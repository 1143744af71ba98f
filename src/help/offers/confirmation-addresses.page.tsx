import { definePage, show } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { PageHead, Pagination, Table } from '#ui/index.ts'
import { listAskedWhere, offersAtOnce } from './confirmation-address.store.ts'
import { correctionWords } from './correction.words.ts'
import { offerWords } from './offer.words.ts'
import { pageIn } from './offer-filters.page.tsx'

/** Where the house asks whether each offer still holds: those of whom nobody is asked stand first. */
export const confirmationAddresses = definePage({
  path: '/redaktion/bekraeftelser',
  access: 'may propose editions',
  async get({ db, language, to, query }) {
    const say = correctionWords(language)
    const words = offerWords(language)
    const stretch = pageIn(query)
    const rows = await listAskedWhere(db, stretch)
    const among = rows[0]?.among ?? 0
    const first = (stretch - 1) * offersAtOnce
    const link = (side: number, label: string) => ({
      href: `${to('/redaktion/bekraeftelser')}?side=${side}`,
      label,
    })
    return show({
      title: say.addresses,
      width: 'wide',
      body: (
        <>
          <PageHead over={say.list} title={say.addresses} lead={say.addressesLead} />
          <Table
            caption={say.addresses}
            hiddenCaption
            columns={[{ label: say.offer }, { label: say.address }, { label: say.asked }]}
            rows={rows.map(({ key, name, email, askedOn }) => ({
              cells: [
                <a href={to(`/redaktion/bekraeftelser/${key}`)}>{name[language]}</a>,
                email ?? say.notGiven,
                askedOn ? dayInWords(askedOn, language) : say.never,
              ],
            }))}
          />
          {among > offersAtOnce && (
            <Pagination
              label={words.pages}
              place={words.place(first + 1, first + rows.length, among)}
              previous={stretch > 1 ? link(stretch - 1, words.previous) : undefined}
              next={first + rows.length < among ? link(stretch + 1, words.next) : undefined}
            />
          )}
        </>
      ),
    })
  },
})

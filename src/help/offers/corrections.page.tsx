import { definePage, show } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { ButtonLink, Buttons, EmptyState, PageHead, Table } from '#ui/index.ts'
import { listCorrections } from './correction.store.ts'
import { correctionWords } from './correction.words.ts'

/** What somebody has told is wrong and no editor has settled, the oldest first. */
export const correctionsPage = definePage({
  path: '/redaktion/rettelser',
  access: 'may propose editions',
  async get({ db, language, to }) {
    const say = correctionWords(language)
    const corrections = await listCorrections(db)
    return show({
      title: say.list,
      width: 'wide',
      body: (
        <>
          <PageHead title={say.list} lead={say.listLead} />
          <Table
            caption={say.list}
            hiddenCaption
            columns={[{ label: say.offer }, { label: say.answer }, { label: say.from }, { label: say.told }]}
            empty={<EmptyState title={say.none} />}
            rows={corrections.map((one) => ({
              id: one.id,
              cells: [
                <a href={to(`/redaktion/rettelser/${one.id}`)}>{one.offer.name[language]}</a>,
                say[one.answer],
                say[one.fromWhom],
                dayInWords(one.madeOn, language),
              ],
            }))}
          />
          <Buttons>
            <ButtonLink kind="quiet" href={to('/redaktion/bekraeftelser')}>
              {say.addresses}
            </ButtonLink>
          </Buttons>
        </>
      ),
    })
  },
})

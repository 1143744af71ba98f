import { type Person, PersonHead, unitPersonOf } from '#care/citizens/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { EmptyState, Section } from '#ui/index.ts'
import { beginnings } from './beginning.rules.ts'
import { listWords } from './list.words.ts'
import { listReferralsOf } from './referral.store.ts'
import type { Referral } from './referral-line.rules.ts'
import { ReferralTable } from './referral-table.page.tsx'
import { SendWays } from './send-ways.page.tsx'

/** What one's unit has sent or received about a person, and what it can send. */
export const personReferralsPage = definePage({
  path: '/forloeb/:id/henvisninger',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const referrals = await listReferralsOf(visit.db, person.id)
    const body = <OfPerson visit={visit} person={person} referrals={referrals} />
    return show({ title: listWords(visit.language).ofPerson, body, width: 'wide' })
  },
})

type Props = { visit: Visit; person: Person; referrals: readonly Referral[] }

function OfPerson({ visit, person, referrals }: Props) {
  const { language, actor } = visit
  const say = listWords(language)
  const kinds = person.knownOn ? [] : beginnings(actor.role)
  return (
    <>
      <PersonHead visit={visit} person={person} title={say.ofPerson} />
      {kinds.length > 0 && (
        <Section id="send" title={say.make}>
          <SendWays visit={visit} personId={person.id} />
        </Section>
      )}
      <Section id="henvisninger" title={say.ofPerson} intro={say.ofPersonLead}>
        <ReferralTable
          visit={visit}
          referrals={referrals}
          ofPerson
          empty={
            <EmptyState level={3} title={say.none}>
              <p>{say.noneText}</p>
            </EmptyState>
          }
        />
      </Section>
    </>
  )
}

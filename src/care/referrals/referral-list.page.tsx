import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { stretchIn } from '#platform/stretch.ts'
import { BeyondCounted, counted, mostCounted, workListKeys } from '#registers/tasks/index.ts'
import { EmptyState, Filters, Notification, PageHead, Pagination, WorkListHead } from '#ui/index.ts'
import { listWords } from './list.words.ts'
import { localGoalWords } from './local-goal.words.ts'
import { mayListReferrals, mayPrepareChange } from './referral.policy.ts'
import { referralWords } from './referral.words.ts'
import type { ReferralLine } from './referral-line.rules.ts'
import {
  type Counts,
  countReferrals,
  isView,
  listReferrals,
  referralsAtOnce,
  type View,
  views,
} from './referral-list.store.ts'
import { ReferralTable } from './referral-table.page.tsx'
import { mayWorkWhereOneWaits } from './waiting.policy.ts'
import { waitingWords } from './waiting.words.ts'

/** What one's unit has sent and received, and what of it lies here. */
export const referralListPage = definePage({
  path: '/henvisninger',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, query, language } = visit
    const permit = mayListReferrals(actor)
    if (isRefusal(permit)) return notFound()
    const asked = query.get('vis') ?? ''
    const view = isView(asked) ? asked : 'hos-os'
    const counts = await countReferrals(db)
    const { stretch, last } = stretchIn(query, Math.min(counts[view], mostCounted), referralsAtOnce)
    const referrals = await listReferrals(db, { view, stretch })
    const persons = [...new Set(referrals.map(({ personId }) => personId))]
    if (persons.length > 0) await look(db, permit, persons, { purpose: 'unit-list', relation: 'unit' })
    const body = <Referrals {...{ visit, view, counts, referrals, stretch, last }} />
    return show({ title: referralWords(language).title, body, width: 'wide' })
  },
})

type Facts = {
  visit: Visit
  view: View
  counts: Counts
  referrals: readonly ReferralLine[]
  stretch: number
  last: number
}

function Referrals({ visit, view, counts, referrals, stretch, last }: Facts) {
  const { language, to, query, actor } = visit
  const say = listWords(language)
  const href = (one: View, side = 1) => {
    const search = new URLSearchParams({
      ...(one === 'hos-os' ? {} : { vis: one }),
      ...(side === 1 ? {} : { side: `${side}` }),
    })
    return to('/henvisninger') + (search.size > 0 ? `?${search}` : '')
  }
  const filters = views.map((one) => ({
    href: href(one),
    label: say[one],
    count: counted(counts[one], language),
    current: one === view,
  }))
  return (
    <>
      <PageHead title={referralWords(language).title} />
      {query.get('videre') === 'ja' && <Notification tone="done" announce title={say.handedOn} />}
      <Filters label={say.show} items={filters} />
      {referrals.length > 0 && (
        <WorkListHead words={workListKeys(language)}>
          {say.showing(referrals.length, counted(counts[view], language))}
          {view === 'afsluttet' ? '' : `, ${say.pressing}`}
        </WorkListHead>
      )}
      <ReferralTable
        visit={visit}
        referrals={referrals}
        empty={
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        }
      />
      <BeyondCounted
        {...{ visit, stretch, last }}
        rows={counts[view]}
        ways={filters.filter(({ current }) => !current)}
      />
      <p class="section">
        <a href={to('/kvittering')}>{say.receipt}</a>
      </p>
      {mayWorkWhereOneWaits(actor) && (
        <p>
          <a href={to('/ventetid')}>{waitingWords(language).toThis}</a>
        </p>
      )}
      {actor.powers.has('may set goals') && (
        <p>
          <a href={to('/lokale-maal')}>{localGoalWords(language).toThis}</a>
        </p>
      )}
      {!isRefusal(mayPrepareChange(actor)) && (
        <p>
          <a href={to('/aarsskiftet')}>{say.changing}</a>
        </p>
      )}
      {last > 1 && (
        <Pagination
          label={say.pages}
          place={say.place(stretch, last)}
          previous={stretch > 1 ? { href: href(view, stretch - 1), label: say.previous } : undefined}
          next={stretch < last ? { href: href(view, stretch + 1), label: say.next } : undefined}
        />
      )}
    </>
  )
}

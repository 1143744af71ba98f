import { languageName } from '#care/citizens/index.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { EmptyState, Notification, PageHead, Section, Table, Tag } from '#ui/index.ts'
import { findOwnGroup, listMembers, type Member, type OwnGroup } from './group-members.store.ts'
import { memberWords } from './group-members.words.ts'
import { groupInWords } from './group-parts.page.tsx'
import { mayListReferrals } from './referral.policy.ts'
import { kindNames, referralWords, stateNames } from './referral.words.ts'
import { ToReferrals } from './to-referrals.page.tsx'

/** Who has a place in one of the own unit's groups: whom to call when it moves or comes to nothing. */
export const groupMembersPage = definePage({
  path: '/henvisninger/hold/:id',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, param, language } = visit
    const id = param('id')
    const permit = mayListReferrals(actor)
    const group = isUuid(id) ? await findOwnGroup(db, id) : null
    if (!group || isRefusal(permit)) return notFound()
    const members = await listMembers(db, group.id)
    const persons = [...new Set(members.map(({ personId }) => personId))]
    if (persons.length > 0) await look(db, permit, persons, { purpose: 'unit-list', relation: 'unit' })
    return show({
      title: memberWords(language).title,
      body: <Members visit={visit} group={group} members={members} />,
      width: 'wide',
    })
  },
})

type Props = { visit: Visit; group: OwnGroup; members: readonly Member[] }
function Members({ visit, group, members }: Props) {
  const { language, to } = visit
  const say = memberWords(language)
  const words = referralWords(language)
  const at = language === 'da' ? 0 : 1
  return (
    <>
      <ToReferrals visit={visit} />
      <PageHead over={groupInWords(group, language)} title={say.title} lead={say.lead} />
      {group.cancelledOn && (
        <Notification tone="attention" title={say.cancelled}>
          {members.length > 0 && <p>{say.cancelledText}</p>}
        </Notification>
      )}
      {group.elsewhere > 0 && <p>{say.elsewhere(group.elsewhere)}</p>}
      {members.length === 0 ? (
        <EmptyState title={say.none}>
          <p>{say.noneText}</p>
        </EmptyState>
      ) : (
        <Section id="personer" title={say.count(members.length)}>
          <Table
            dense
            hiddenCaption
            caption={say.title}
            columns={[say.person, say.phone, say.interpreter, say.told, say.stands].map((label) => ({
              label,
            }))}
            rows={members.map((one) => ({
              cells: [
                <a key="til" href={to(`/henvisninger/${one.id}`)}>
                  {one.personName ?? words.nameless}
                </a>,
                one.personKnownDead ? say.noCall : (one.phone ?? words.notGiven),
                one.interpreterLanguage ? languageName(one.interpreterLanguage, language) : words.notGiven,
                one.groupUntold ? <Tag key="ring">{say.toCall}</Tag> : say.nothingToTell,
                `${kindNames[one.kind][at]}: ${stateNames[one.state][at]}`,
              ],
            }))}
          />
        </Section>
      )}
    </>
  )
}

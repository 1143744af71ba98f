import { kindNames } from '#care/referrals/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { PageView, Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { type findLedPost, roleTitles } from '#registers/accounts/index.ts'
import {
  Button,
  Crumbs,
  DateField,
  ErrorSummary,
  Form,
  FormId,
  HiddenField,
  PageHead,
  Section,
  Select,
  Table,
} from '#ui/index.ts'
import { handoverWords } from './handover.words.ts'
import { handoversPath } from './handovers.page.tsx'
import { type Named, namedKinds } from './named-work.rules.ts'
import { namedShown } from './named-work.store.ts'

export type Found = NonNullable<Awaited<ReturnType<typeof findLedPost>>> & {
  readonly named: readonly Named[]
  readonly seesPersons: boolean
}
const undoSeconds = 60

export function handoverView(visit: Visit, found: Found, problems: readonly Problem[] = []): PageView {
  const { language, to, today } = visit
  const { post, named } = found
  const say = handoverWords(language)
  const day = post.validTo && dayInWords(post.validTo, language)
  const until = day && (Temporal.PlainDate.compare(post.validTo, today) < 0 ? say.ended(day) : say.until(day))
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={say.problems}
          errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
        />
      )}
      <Crumbs label={say.where} items={[{ href: to(handoversPath), label: say.title }]} />
      <PageHead
        title={post.name}
        lead={[roleTitles(language)[post.role], post.unitName, until].filter(Boolean).join(' · ')}
      />
      <Section
        id="navn"
        title={named.length > 0 ? say.named(post.name) : say.namedNone(post.name)}
        intro={say.namedNoneText}
      >
        {named.length > 0 &&
          (found.seesPersons ? (
            <Lines visit={visit} named={named} />
          ) : (
            <Counts visit={visit} named={named} />
          ))}
        {named.length === namedShown && <p>{say.more(namedShown)}</p>}
      </Section>
      <HandOver visit={visit} found={found} problems={problems} />
      <Past visit={visit} found={found} />
    </>
  )
  return { title: `${say.title}: ${post.name}`, body, width: 'wide' }
}

/** How much there is of each. */
function Counts({ visit: { language }, named }: { visit: Visit; named: readonly Named[] }) {
  const say = handoverWords(language)
  return (
    <ul>
      {namedKinds.flatMap((kind) => {
        const count = named.filter((one) => one.kind === kind).length
        return count > 0 ? [<li key={kind}>{say.counted(say[kind], count)}</li>] : []
      })}
    </ul>
  )
}

function Lines({ visit, named }: { visit: Visit; named: readonly Named[] }) {
  const { language, to, has } = visit
  const say = handoverWords(language)
  const about = ({ kind, da, en }: Named) => {
    const words = language === 'da' ? da : en
    const names: Readonly<Record<string, readonly [string, string]>> = kindNames
    return kind === 'referral' ? names[da ?? '']?.[language === 'da' ? 0 : 1] : words
  }
  return (
    <Table
      caption={say.namedNoneText}
      hiddenCaption
      dense
      columns={[say.kind, say.person, say.about, say.due].map((label) => ({ label }))}
      rows={named.map((one) => ({
        id: `${one.kind}-${one.id}`,
        cells: [
          one.address && has(one.address.replace(/[?#].*/, '')) ? (
            <a href={to(one.address)}>{say[one.kind]}</a>
          ) : (
            say[one.kind]
          ),
          one.personId ? (one.personName ?? say.nameless) : '–',
          about(one) ?? '–',
          one.dueOn ? dayInWords(one.dueOn, language) : '–',
        ],
      }))}
    />
  )
}

function HandOver({ visit, found, problems }: { visit: Visit; found: Found; problems: readonly Problem[] }) {
  const { language, to, form, actor, today } = visit
  const { post, takers } = found
  const hasEnded = post.validTo && Temporal.PlainDate.compare(post.validTo, today) < 0
  const say = handoverWords(language)
  const titles = roleTitles(language)
  return (
    <Section id="overdrag" title={say.give}>
      <Form action={to(`${handoversPath}/${post.id}`)}>
        <FormId form={form} />
        <Select
          name="hvem"
          label={say.whom}
          hint={say.whomHint}
          empty={say.choose}
          value={form.text('hvem')}
          error={problemAt(problems, 'hvem')}
          options={[
            { value: 'liste', label: say.queue },
            ...takers.map(({ id, name, role }) => ({
              value: id,
              label: `${name}, ${titles[role].toLowerCase()}`,
            })),
          ]}
        />
        {post.id !== actor.postId && !hasEnded && (
          <DateField
            name="sidste"
            label={say.lastDay}
            hint={say.lastDayHint}
            optional={say.optional}
            words={say}
            value={{
              day: form.text('sidste-dag'),
              month: form.text('sidste-maaned'),
              year: form.text('sidste-aar'),
            }}
            error={problemAt(problems, 'sidste')}
          />
        )}
        <Button>{say.handOver}</Button>
      </Form>
    </Section>
  )
}

/** What was handed over before, and for a minute the way back. */
function Past({ visit, found: { past, post } }: { visit: Visit; found: Found }) {
  const { language, now, to } = visit
  const say = handoverWords(language)
  if (past.length === 0) return null
  const counted = (counts: Readonly<Record<string, number>>) => {
    const parts = [...namedKinds, 'late' as const].flatMap((kind) => {
      const count = counts[kind] ?? 0
      return count > 0 ? [say.counted(say[kind], count)] : []
    })
    return parts.length > 0 ? parts.join(' · ') : say.nothing
  }
  return (
    <Section id="overdraget" title={say.past}>
      {past.map((one) => {
        const isFresh = Temporal.Instant.compare(now, one.at.add({ seconds: undoSeconds })) <= 0
        const day = dayInWords(dayOf(one.at), language)
        return (
          <div key={one.id}>
            <p>
              {say.pastLine(day, one.byName ?? say.theHouse, one.toName ?? say.queue)}
              {one.undoneAt && ` · ${say.undone}`}
              <br />
              <small>{counted(one.counts)}</small>
            </p>
            {isFresh && one.isMine && !one.undoneAt && (
              <Form action={to(`${handoversPath}/${post.id}`)} label={say.undo}>
                <FormId />
                <HiddenField name="skridt" value="fortryd" />
                <HiddenField name="overdragelse" value={one.id} />
                <p>{say.undoText}</p>
                <Button kind="quiet">{say.undo}</Button>
              </Form>
            )}
          </div>
        )
      })}
    </Section>
  )
}

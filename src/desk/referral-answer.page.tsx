import { addressOfForm } from '#help/knowledge/index.ts'
import type { PageView, Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import { SourceList } from '#registers/sources/index.ts'
import { Columns, PageHead, Prose, Section, SummaryList, Tools } from '#ui/index.ts'
import { CheckTag } from './check-tag.page.tsx'
import type { HelpGround } from './help-ground.rules.ts'
import { steps, type WayShown } from './referral.rules.ts'
import { doorNames, referralWords, stepNames, wayNames } from './referral.words.ts'
import { referralFields } from './referral-form.page.tsx'
import { ReferralWay } from './referral-way.page.tsx'
import { upperFirst } from './sentence.rules.ts'

export type ReferralShown = {
  readonly lateEffect: LateEffect
  readonly place: { readonly code: string; readonly name: string }
  readonly day: Temporal.PlainDate
  readonly ways: readonly WayShown[]
  readonly ground: HelpGround
}

/** Dense, for somebody with twenty seconds: which way, to whom, the text, who is responsible. */
export function referralAnswerView(visit: Visit, shown: ReferralShown): PageView {
  const { language } = visit
  const { lateEffect, place, day, ways } = shown
  const say = referralWords(language)
  const there = ways.filter(({ answer }) => answer.status !== 'not-applicable')
  const title = say.answerTitle(lateEffect.name[language], place.name)
  return {
    title,
    width: 'wide',
    body: (
      <>
        <PageHead over={say.over} title={title} lead={say.holdsOn(dayInWords(day, language))} />
        <Columns
          lead={<Which lateEffect={lateEffect} ways={there} visit={visit} />}
          near={<Asked visit={visit} shown={shown} />}
          nearLabel={say.asked}
          side={<Behind visit={visit} shown={shown} />}
          sideLabel={say.howWeKnow}
        >
          {there.map((way) => (
            <ReferralWay key={way.way} shown={way} lateEffect={lateEffect} visit={visit} />
          ))}
          <Prose>
            <p>
              <a href={visit.to('/hvem-har-ansvaret?fagperson=1')}>{say.allDuties}</a>
            </p>
          </Prose>
          <Tools label={say.tools} print={say.print} />
        </Columns>
      </>
    ),
  }
}

const inWords = (pair: Pair, visit: Visit) => pair[visit.language === 'da' ? 0 : 1]

/** What an editor suggests while it is simple, more intrusive or complex; nobody has checked it. */
function Which({ lateEffect, ways, visit }: Pick<ReferralShown, 'lateEffect' | 'ways'> & { visit: Visit }) {
  const say = referralWords(visit.language)
  const { doors } = lateEffect
  return (
    <Section id="hvilken" title={say.whichTitle} intro={doors ? say.suggestion : say.noSuggestion}>
      {doors && (
        <SummaryList
          items={steps.map((step) => ({
            label: upperFirst(inWords(stepNames[step], visit)),
            value: doors[step].map((door) => inWords(doorNames[door], visit)).join(', '),
          }))}
        />
      )}
      <nav aria-label={say.onThisPage}>
        <ul class="jump">
          {ways.map(({ way }) => (
            <li key={way}>
              <a href={`#${way}`}>{inWords(wayNames[way], visit)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Section>
  )
}

function Asked({ visit, shown }: { visit: Visit; shown: ReferralShown }) {
  const { language, to, today } = visit
  const { lateEffect, place, day, ground } = shown
  const say = referralWords(language)
  const at = (given: Record<string, string>) => to(`/henvis?${new URLSearchParams(given)}`)
  const known = { [referralFields.lateEffect]: lateEffect.slug, [referralFields.municipality]: place.code }
  const reform = '2027-01-01'
  const isWritten = ground.articles.some(
    (one) => one.lateEffect === lateEffect.slug && one.form === 'fagperson',
  )
  const isLater = Temporal.PlainDate.compare(day, today) > 0
  return (
    <>
      <SummaryList
        compact
        items={[
          {
            label: say.lateEffect,
            value: lateEffect.name[language],
            change: {
              href: at({ [referralFields.place]: place.code }),
              label: say.change,
              what: say.lateEffect,
            },
          },
          {
            label: say.municipality,
            value: place.name,
            change: {
              href: at({ [referralFields.lateEffect]: lateEffect.slug }),
              label: say.change,
              what: say.place,
            },
          },
          { label: say.day, value: dayInWords(day, language) },
        ]}
      />
      <p>
        {isLater ? (
          <a href={at(known)}>{say.onToday}</a>
        ) : (
          today.toString() < reform && (
            <a href={at({ ...known, [referralFields.day]: reform })}>{say.fromReform}</a>
          )
        )}
      </p>
      <p>
        {isWritten ? (
          <a href={to(addressOfForm(lateEffect.slug, 'fagperson'))}>{say.articleForWork}</a>
        ) : (
          <a href={to(`/senfoelger/${lateEffect.slug}`)}>{say.article}</a>
        )}
      </p>
      {visit.has('/raad') && visit.actor.powers.has('may read advice') && (
        <p>
          <a href={to(`/raad?senfoelge=${lateEffect.slug}`)}>{say.advice}</a>
        </p>
      )}
    </>
  )
}

/** Every source that the duties lean on, and whether a professional has checked them. */
function Behind({ visit, shown }: { visit: Visit; shown: ReferralShown }) {
  const { language } = visit
  const holders = shown.ways.flatMap(({ answer }) => (answer.status === 'answered' ? answer.holders : []))
  const sources = new Map(holders.flatMap((one) => one.sources).map((one) => [one.key, one]))
  return (
    <SourceList
      level={2}
      title={referralWords(language).howWeKnow}
      sources={[...sources.values()]}
      language={language}
      status={
        <CheckTag
          keys={holders.map(({ dutyKey }) => dutyKey)}
          checks={shown.ground.rows.checks}
          language={language}
        />
      }
    />
  )
}

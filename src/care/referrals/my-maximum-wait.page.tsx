import type { Visit } from '#platform/pages.ts'
import type { Rights } from '#registers/responsibilities/index.ts'
import { holdsOn, SourceList, UncheckedTag } from '#registers/sources/index.ts'
import { Callable, Section } from '#ui/index.ts'
import { officialDays } from './deadline.rules.ts'
import type { Holding } from './holding.rules.ts'
import { maximumWaits } from './maximum-wait.rules.ts'
import { maximumWaitWords } from './maximum-wait.words.ts'
import { WaitFacts } from './maximum-wait-parts.page.tsx'
import { WhomToCall } from './whom-to-call.page.tsx'

type Seen = {
  one: Holding
  rights: Rights
  visit: Visit
  hidesWords: boolean
  addressOf: (path: string) => string
}

/** *Hvor længe du højst må vente*: what the hospital has told, what the law gives, and whom to call; never a verdict. */
export function MyMaximumWaits({ one, rights, visit, hidesWords, addressOf }: Seen) {
  const { language, today, to } = visit
  const say = maximumWaitWords(language)
  const waits = maximumWaits(one.maximumWaits)
  if (waits.length === 0) return null
  const right = rights.rights.find(({ key }) => key === officialDays.maximumWaiting.right)
  const sources = (right?.sources ?? []).flatMap((key) => rights.sources.get(key) ?? [])
  const adviser = rights.advisers.find((row) => row.region === one.region && holdsOn(row, today))
  const hasCancer = waits.some(({ pathway }) => pathway === 'cancer')
  const unit = one.holdName?.[language]
  return (
    <Section id="maksimal-ventetid" title={say.mine} intro={say.mineIntro}>
      {waits.map((wait) => (
        <WaitFacts key={wait.id} wait={wait} language={language} hidesWords={hidesWords} isMine />
      ))}
      <h3>{say.rights}</h3>
      {hasCancer && <p>{right?.what[language] ?? say.notGiven}</p>}
      {waits.some(({ pathway }) => pathway === 'heart') && <p>{say.heart}</p>}
      {right && <p>{right.how[language]}</p>}
      {right && (
        <p>
          <a href={`${to('/rettigheder')}#ret-${right.key}`}>{say.readMore}</a>{' '}
          {!rights.checks.has(right.key) && <UncheckedTag language={language} />}
        </p>
      )}
      {right && <p>{right.basis}</p>}
      {sources.length > 0 && <SourceList sources={sources} language={language} />}
      <h3>{say.passed}</h3>
      {unit && (
        <div>
          {say.call(unit)} <WhomToCall one={one} visit={visit} addressOf={addressOf} />
        </div>
      )}
      <p>
        {adviser?.name[language] ?? say.adviser} {say.adviserText}{' '}
        {adviser?.phone ? <Callable text={adviser.phone} /> : say.noPhone}
      </p>
      <p>{right?.appeal?.[language] ?? say.notGiven}</p>
    </Section>
  )
}

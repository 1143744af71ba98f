import { expect, test } from 'vitest'
import { personIdOfExample } from '#care/citizens/index.ts'
import { shippedJson } from '#platform/shipped.ts'
import { anOpenHouse, aPerson, desk } from './browser.ts'

const answer = personIdOfExample('assessment')
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

type Item = {
  readonly linkId: string
  readonly answerOption?: readonly { readonly valueCoding: { readonly code: string } }[]
}
const domains = {
  ...{ kroppen: 'physical', hukommelsen: 'cognitive', tankerne: 'psychological', naerhed: 'sexual' },
  ...{ andre: 'social', arbejdet: 'work', livet: 'existential', hverdagen: 'practical' },
} as const

/** Much more than most people say: two things fill in every domain, with what was tried, and what matters at length. */
async function aFullAnswer({ owner }: Awaited<ReturnType<typeof anOpenHouse>>) {
  const { item } = shippedJson('questionnaires/behov.json') as { item: readonly Item[] }
  const tried =
    'Jeg hviler midt på dagen, går en tur hver morgen og siger nej til noget af det, jeg plejer at gøre.'
  const topics = item.flatMap(({ linkId, answerOption = [] }) =>
    linkId in domains
      ? answerOption
          .map(({ valueCoding }) => valueCoding.code)
          .filter((code) => !['traethed', 'kognitive-vanskeligheder', 'arbejdsevne'].includes(code))
          .slice(0, 2)
          .map((code) => ({ linkId, code, domain: domains[linkId as keyof typeof domains] }))
      : [],
  )
  for (const { linkId, code, domain } of topics) {
    await owner`
      insert into assessments.answer (assessment_id, person_id, organisations, item, about, code, number, words)
      select a.id, a.person_id, a.organisations, l.item, l.about, l.code, l.number, l.words
        from assessments.assessment a, (values (${linkId}, '', ${code}, null::smallint, null),
          ('ting.fylder', ${code}, '', 8::smallint, null), ('ting.hjaelp', ${code}, 'soon', null, null),
          ('ting.proevet', ${code}, '', null, ${tried})) l (item, about, code, number, words)
       where a.id = ${answer} on conflict do nothing`
    await owner`
      insert into assessments.need (person_id, organisations, shown_to, series_id, assessment_id, about, domain, burden,
        wants_help, may_wait)
      select a.person_id, a.organisations, a.organisations, a.series_id, a.id, ${code}, ${domain}, 8, true, false
        from assessments.assessment a where a.id = ${answer} on conflict do nothing`
  }
  await owner`update assessments.answer set words = ${`${tried} `.repeat(6)} where assessment_id = ${answer} and item = 'vigtigt'`
  return topics.length
}

test.for([
  { much: 'what Ida said', more: 0 },
  { much: 'two things in every domain', more: 16 },
])('what is had at hand in a conversation prints on one sheet: $much', async ({ more }) => {
  const house = await anOpenHouse()
  if (more > 0) expect(await aFullAnswer(house)).toBe(more)
  const nurse = await aPerson(house, { language: 'da', script: true }, desk)
  await nurse.signIn('Signe')
  await nurse.open(`/svar/${answer}`)
  expect(await nurse.page.locator('#behov tbody tr').count()).toBe(3 + more)
  const pdf = await nurse.page.pdf({ preferCSSPageSize: true })
  expect(pagesIn(pdf)).toBe(1)
})

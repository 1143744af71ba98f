import { expect, test } from 'vitest'
import { type Paper, paperInPdf } from './paper.ts'

const now = Temporal.Instant.from('2026-11-23T08:00:00Z')
const hostile = [
  '#read("/etc/passwd") #panic() $ ] } */ \\ " ',
  "<script>alert(1)</script> '; drop table citizens.person; --",
  'Navannguaq ĸ محمد بن سلمان 😀 Ελληνικά',
  'Å'.repeat(200),
  '',
]
const paper: Paper = {
  language: 'da',
  over: 'Hus',
  title: hostile.join(' '),
  lead: hostile.join(' '),
  foot: hostile.join(' '),
  blocks: hostile.flatMap((words): Paper['blocks'] => [
    { kind: 'section', words: words || 'x' },
    { kind: 'part', words: words || 'x' },
    { kind: 'text', words },
    { kind: 'note', words },
    { kind: 'list', items: [{ words, note: words }] },
    { kind: 'facts', items: [{ label: words, words, note: words }] },
    { kind: 'lines', count: 2 },
  ]),
}
const inLatin = (made: Uint8Array) => Buffer.from(made).toString('latin1')

test('a paper is a tagged PDF in its own language, whatever the words are: they are never read as markup', async () => {
  const made = inLatin(await paperInPdf(paper, now))
  expect(made.slice(0, 5)).toBe('%PDF-')
  expect(made).toContain('/StructTreeRoot')
  expect(made).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
  expect(made).toMatch(/\/Lang\s*\(da\)/)
  expect(made).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(made).toMatch(/\/CreationDate\s*\(D:20261123080000/)
})

test.each(['🥀', '👩🏽‍🦰', 'Jeg er træt 🙂', '❤️ ☹ © ™'])(
  'a picture among the letters keeps nobody from their paper: %s',
  async (words) => {
    const made = await paperInPdf(
      { ...paper, pages: 1, title: words, blocks: [{ kind: 'text', words }] },
      now,
    )
    expect(inLatin(made).slice(0, 5)).toBe('%PDF-')
  },
)

test('the same paper is the same file, byte by byte', async () => {
  const [one, other] = [await paperInPdf(paper, now), await paperInPdf(paper, now)]
  expect(Buffer.from(one).equals(other)).toBe(true)
})

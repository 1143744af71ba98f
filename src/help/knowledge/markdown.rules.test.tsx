import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { figuresIn, type Run, readMarkdown, type TextPart } from './markdown.rules.ts'
import { type Drawing, Text } from './markdown-parts.page.tsx'

const draw: Drawing = { figure: (key, reading) => <i>{`${key} ${reading}`}</i>, to: (path) => `/en${path}` }
const html = (text: string) => renderToString(<Text text={text} draw={draw} />)

describe('what an editor writes', () => {
  it.each([
    ['Ét.\nSamme afsnit.\n\nTo.', '<p>Ét. Samme afsnit.</p><p>To.</p>'],
    ['- ét\n- to', '<ul><li>ét</li><li>to</li></ul>'],
    ['* ét\n\n* to', '<ul><li>ét</li><li>to</li></ul>'],
    ['1. ét\n2. to', '<ol><li>ét</li><li>to</li></ol>'],
    ['- ét\n  - under\n- to', '<ul><li>ét<ul><li>under</li></ul></li><li>to</li></ul>'],
    ['Før:\n- ét\n  og mere\n\nEfter.', '<p>Før:</p><ul><li>ét og mere</li></ul><p>Efter.</p>'],
    ['Hvil **lidt** *nu*', '<p>Hvil <b>lidt</b> <em>nu</em></p>'],
    ['2 ** 3 * 4', '<p>2 ** 3 * 4</p>'],
    ['Ét.\r\n\r\nTo.', '<p>Ét.</p><p>To.</p>'],
    ['# Overskrift', '<p>Overskrift</p>'],
    ['Se [tilbud](/tilbud) nu', '<p>Se <a href="/en/tilbud">tilbud</a> nu</p>'],
    ['[kilden](https://www.sst.dk/a)', '<p><a href="https://www.sst.dk/a">kilden</a></p>'],
    ['I alt [[tal:people]] her', '<p>I alt <i>people null</i> her</p>'],
    ['[[tal:people@2023]]', '<p><i>people 2023</i></p>'],
    ['', ''],
  ])('%j is shown as %s', (text, shown) => {
    expect(html(text)).toBe(`<div class="prose">${shown}</div>`)
  })

  it.each([
    'javascript:alert(1)',
    'http://a.dk',
    '//ond.dk',
    '/\\ond.dk',
    'data:text/html,x',
    'mailto:a@b.dk',
  ])('never leads to %s', (address) => {
    expect(html(`[her](${address})`)).not.toContain('<a ')
  })

  it('never becomes markup of its own', () => {
    expect(html('<script>x</script> **<img src=x>**')).not.toMatch(/<(script|img)/)
    const tags = /<(?!\/?(div class="prose"|div|p|ul|ol|li|b|em|a href="(https:\/\/|\/en\/)[^"<>]*"|a|i)>)/
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'<>*_[]()`#-!/: \nahtps&"') }))
    fc.assert(fc.property(text, (typed) => !tags.test(html(typed))))
  })

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,8}$/)
    const between = fc.constantFrom(' ', '\n', '\n\n', '\n- ', ' **x** ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between)), (pairs) => {
        const text = `${pairs.flat().join('')}ord`
        return wordsIn(readMarkdown(text)).join() === (text.match(/[a-zæøå]+/g) ?? []).join()
      }),
    )
  })

  it.each(['>', '> ', '1. ', '- ', '[', '![', '*a ', '_a_', '**a', '[a](', '`a', '<', '[[tal:', '> - ', ' '])(
    'a text of nothing but »%s« is read, and what is too much of it is words',
    (sign) => {
      const read = readMarkdown(`${sign.repeat(Math.floor(7000 / sign.length))}ord`)
      expect(wordsIn(read).at(-1)).toMatch(/ord$/)
      const long = `${sign.repeat(100_000)}ord`
      expect(readMarkdown(long)).toMatchObject([{ kind: 'paragraph', runs: [{ kind: 'words' }] }])
    },
  )

  it('tells which figures it names', () => {
    expect(figuresIn('Først [[tal:a-b]], så [[tal:c@2023-a]]; [[tal:]] og [tal:d] er ord.')).toEqual([
      { key: 'a-b', reading: null },
      { key: 'c', reading: '2023-a' },
    ])
  })
})

const said = (run: Run): string =>
  run.kind === 'words' ? run.text : run.kind === 'figure' ? '' : run.runs.map(said).join('')
const textOf = (part: TextPart): string =>
  part.kind === 'list'
    ? part.items.map((item) => item.map(textOf).join(' ')).join(' ')
    : part.runs.map(said).join('')
const wordsIn = (parts: readonly TextPart[]) =>
  parts
    .map(textOf)
    .join(' ')
    .match(/[a-zæøå]+/g) ?? []

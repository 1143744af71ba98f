import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from './markdown.rules.ts'
import { Text } from './markdown-parts.page.tsx'

const html = (text: string) => renderToString(<Text text={text} />)

describe('what an editor writes', () => {
  it.each([
    ['Ét.\nSamme afsnit.\n\nTo.', '<p>Ét. Samme afsnit.</p><p>To.</p>'],
    ['- ét\n- to', '<ul><li>ét</li><li>to</li></ul>'],
    ['* ét\n\n* to', '<ul><li>ét</li><li>to</li></ul>'],
    ['Før:\n- ét\n  og mere\n\nEfter.', '<p>Før:</p><ul><li>ét og mere</li></ul><p>Efter.</p>'],
    ['Hvil **lidt** nu', '<p>Hvil <b>lidt</b> nu</p>'],
    ['2 ** 3 * 4', '<p>2 ** 3 * 4</p>'],
    ['Ét.\r\n\r\nTo.', '<p>Ét.</p><p>To.</p>'],
    ['', ''],
  ])('%j is shown as %s', (text, shown) => {
    expect(html(text)).toBe(`<div class="prose">${shown}</div>`)
  })

  it('never becomes markup of its own', () => {
    expect(html('<script>x</script> **<img src=x>**')).toBe(
      '<div class="prose"><p>&lt;script>x&lt;/script> <b>&lt;img src=x></b></p></div>',
    )
    const tags = /<(?!\/?(div class="prose"|div|p|ul|li|b)>)/
    fc.assert(fc.property(fc.string(), (text) => !tags.test(html(text))))
  })

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '\n- '))), (pairs) => {
        const text = `${pairs.flat().join('')}ord`
        const runs = readMarkdown(text).flatMap((part) =>
          part.kind === 'list' ? part.items.flat() : part.runs,
        )
        const kept = runs.map((run) => run.text).join(' ')
        return kept.split(' ').join() === (text.match(/[a-zæøå]+/g) ?? []).join()
      }),
    )
  })
})

import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { RadioCards } from './choices.tsx'
import { DateField } from './date-field.tsx'
import { DesignSamples, designSections } from './design-sample.tsx'
import { sampleTiles } from './design-tiles.ts'
import { ErrorSummary } from './error-summary.tsx'
import { documentOf, Frame } from './frame.tsx'
import { LineChart } from './line-chart.tsx'
import { Meter } from './meter.tsx'
import { Table } from './table.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'
import { placeLabels } from './tile-label.ts'

const hostile = '"><script>alert(1)</script>'
const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((found) => found[1] ?? '')

describe.each(['da', 'en'] as const)('all components together: %s', (language) => {
  const html = renderToString(<DesignSamples language={language} />)
  const ids = attribute(html, 'id')

  test('no id stands twice', () => {
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  test('every id that is referred to exists', () => {
    const referred = ['aria-labelledby', 'aria-describedby', 'for', 'list', 'data-count', 'data-reveal']
      .flatMap((name) => attribute(html, name))
      .flatMap((value) => value.split(' '))
    expect(referred.filter((id) => !ids.includes(id))).toEqual([])
    expect(designSections(language).filter((section) => !ids.includes(section.id))).toEqual([])
  })

  test('nothing that the content security policy refuses', () => {
    expect(html).not.toMatch(/<[^>]+\s(style|on\w+)=/i)
    expect(html).not.toMatch(/<(script|style)\b/i)
    expect(html).not.toMatch(/javascript:/i)
  })

  test('headings leave out no level, and one is the first', () => {
    const levels = [...html.matchAll(/<h([1-4])[ >]/g)].map((found) => Number(found[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, place) => place > 0 && level - (levels[place - 1] ?? 0) > 1)).toEqual([])
  })

  test('the map has 98 squares and the same 98 in its table', () => {
    const map = html.slice(html.indexOf('<figure class="tile-map"'), html.indexOf('<figure class="chart"'))
    expect(map.match(/<title>/g)).toHaveLength(98)
    expect(map.match(/<th scope="row">/g)).toHaveLength(98)
  })
})

describe('words from people', () => {
  test('are never markup', () => {
    const html = renderToString(
      <div>
        <TextField name={hostile} label={hostile} hint={hostile} error={hostile} value={hostile} />
        <TextArea name="a" label={hostile} value={`</textarea>${hostile}`} />
        <ErrorSummary title={hostile} errors={[{ name: hostile, message: hostile }]} />
        <Table caption={hostile} columns={[{ label: hostile }]} rows={[{ cells: [hostile] }]} />
        <Meter done={1} of={2} label={hostile} />
        <BarChart
          id="b"
          title={hostile}
          description={hostile}
          bars={[{ label: hostile, value: 1, text: hostile }]}
        />
      </div>,
    )
    expect(html).not.toContain('<script')
    expect(html.match(/<\/textarea>/g)).toHaveLength(1)
  })
})

describe('a field', () => {
  test('tells its hint and its error to those who hear the page, and the summary leads to it', () => {
    const html = renderToString(<TextField name="navn" label="Navn" hint="Hint" error="Fejl" />)
    expect(html).toContain('for="f-navn"')
    expect(html).toMatch(
      /<input[^>]*id="f-navn"[^>]*aria-describedby="f-navn-hint f-navn-error"[^>]*aria-invalid="true"/,
    )
    expect(renderToString(<ErrorSummary title="1" errors={[{ name: 'navn', message: 'Fejl' }]} />)).toContain(
      'href="#f-navn"',
    )
  })

  test('without an error says nothing of errors', () => {
    const html = renderToString(<TextField name="navn" label="Navn" />)
    expect(html).not.toMatch(/aria-invalid|aria-describedby|field--wrong/)
  })

  test('with several controls gives the summary its first one', () => {
    const words = { day: 'Dag', month: 'Måned', year: 'År' }
    const date = renderToString(
      <DateField name="dag" label="Dag" words={words} error="Fejl" wrong={['year']} />,
    )
    expect(attribute(date, 'name')).toEqual(['dag-dag', 'dag-maaned', 'dag-aar'])
    expect(attribute(date, 'id')).toEqual(['f-dag-error', 'f-dag', 'f-dag-maaned', 'f-dag-aar'])
    expect(date.match(/aria-invalid/g)).toHaveLength(1)
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const cards = renderToString(<RadioCards name="valg" label="Valg" options={options} value="b" />)
    expect(attribute(cards, 'id')).toEqual(['f-valg', 'f-valg-2'])
    expect(cards).toMatch(/value="b"[^>]*checked/)
  })

  test('can be the heading of its page', () => {
    expect(renderToString(<TextField question name="q" label="Q" />)).toContain('<h1><label')
    expect(renderToString(<RadioCards question name="q" label="Q" options={[]} />)).toMatch(
      /<legend[^>]*><h1>Q/,
    )
  })
})

describe('pictures', () => {
  test('a meter shows as many marks as there are things, and never more than are done', () => {
    const marks = (done: number, of: number) => renderToString(<Meter done={done} of={of} label="m" />)
    expect(marks(3, 5).match(/<rect/g)).toHaveLength(5)
    expect(marks(3, 5).match(/is-done/g)).toHaveLength(3)
    expect(marks(9, 5).match(/is-done/g)).toHaveLength(5)
    expect(marks(0, 0)).not.toContain('NaN')
  })

  test('a missing number is a gap, not a nought', () => {
    const points = [1, null, 3].map((value, place) => ({ at: String(place), value }))
    const html = renderToString(
      <LineChart id="l" title="t" description="d" series={[{ label: 's', points }]} />,
    )
    expect(html.match(/chart__mark/g)).toHaveLength(2)
    expect(html).not.toContain('NaN')
  })

  test('nothing at all is drawn without a fault', () => {
    expect(renderToString(<LineChart id="l" title="t" description="d" series={[]} />)).not.toContain('NaN')
    expect(renderToString(<BarChart id="b" title="t" description="d" bars={[]} />)).not.toContain('Infinity')
  })

  test('no name on the map lies over land or over another name, whichever are named', () => {
    const tiles = sampleTiles(() => '#')
    for (let first = 0; first < tiles.length; first += 7) {
      const named = tiles.slice(first, first + 5)
      const labels = placeLabels(named, tiles, { width: 432, height: 312 })
      expect(labels.length).toBeGreaterThan(0)
      const boxes = labels.map(({ x, y, name }) => ({ x, y, end: x + name.length * 8 }))
      for (const [place, a] of boxes.entries()) {
        for (const b of boxes.slice(place + 1)) {
          expect(a.end <= b.x || b.end <= a.x || Math.abs(a.y - b.y) >= 18).toBe(true)
        }
        const over = tiles.filter(
          ({ column, row }) =>
            column * 24 < a.end && a.x < column * 24 + 24 && row * 24 < a.y && a.y - 13 < row * 24 + 24,
        )
        expect(over).toEqual([])
      }
    }
  })
})

describe('the frame', () => {
  const page = documentOf(
    <Frame
      language="en"
      title={hostile}
      paths={{ css: '/ui/a.css', script: '/ui/a.js' }}
      skip="Skip"
      brand={{ name: 'B', href: '/' }}
      me={{
        forms: [{ action: '/out', label: 'Out', fields: { form: '1' } }],
        leave: { href: '/x', label: 'Leave' },
      }}
      alert={<ErrorSummary title="1" errors={[]} />}
    >
      <h1>Page</h1>
    </Frame>,
  )

  test('is a whole document in its language with the skip link first', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en">/)
    expect(page).toMatch(/<body><a class="skip" href="#indhold">/)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toMatch(/<script(?![^>]*src=)/)
  })

  test('puts what must be seen first before the heading', () => {
    expect(page.indexOf('error-summary')).toBeLessThan(page.indexOf('<h1>'))
  })

  test('signs out by a form, never by a link', () => {
    expect(page).toContain('<form method="post" action="/out"><input type="hidden" name="form" value="1"')
  })
})

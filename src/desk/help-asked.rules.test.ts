import { describe, expect, test } from 'vitest'
import { Form } from '#platform/form.ts'
import type { PlaceFound } from './asked.rules.ts'
import {
  carriedHelp,
  nextHelpQuestion,
  questionBefore,
  questionsOf,
  readHelpTold,
} from './help-asked.rules.ts'
import { choicesFor, paths } from './help-choices.rules.ts'

const told = (fields: Record<string, string>) =>
  readHelpTold(new Form(new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))))
const næstved: PlaceFound = { kind: 'one', municipality: { code: '0370', name: 'Næstved' } }
const several: PlaceFound = { kind: 'choose', because: 'postcode', municipalities: [] }
const next = (fields: Record<string, string>, place: PlaceFound | null = null) =>
  nextHelpQuestion(told(fields), place)

describe('the questions', () => {
  test.each<[string, Record<string, string>, PlaceFound | null, string | null]>([
    ['nothing is told', {}, null, 'hvem'],
    ['it is for oneself', { hvem: 'selv' }, null, 'forloeb'],
    ['it is for a relative', { hvem: 'holder-af' }, null, 'fylder'],
    ['somebody has lost somebody', { hvem: 'har-mistet' }, null, 'fylder'],
    ['the place is missing', { hvem: 'selv', forloeb: 'spring', fylder: 'traet' }, null, 'sted'],
    ['nobody knows the place', { hvem: 'har-mistet', fylder: 'sorg', sted: 'x' }, { kind: 'none' }, 'sted'],
    [
      'the postcode lies in several',
      { hvem: 'har-mistet', fylder: 'sorg', sted: '4000' },
      several,
      'kommune',
    ],
    ['the place is certain', { hvem: 'har-mistet', fylder: 'sorg', sted: '4700' }, næstved, 'tale'],
    ['everything is told', { hvem: 'har-mistet', fylder: 'sorg', sted: '4700', tale: 'nej' }, næstved, null],
    [
      'everything is skipped',
      { hvem: 'selv', forloeb: 'spring', fylder: 'spring', sted: 'spring', tale: 'spring' },
      null,
      null,
    ],
    ['a line belongs to another path', { hvem: 'har-mistet', fylder: 'traet' }, null, 'fylder'],
    ['own words are enough', { hvem: 'selv', forloeb: 'i_behandling', ord: 'så træt' }, null, 'sted'],
  ])('where %s', (_, fields, place, expected) => {
    expect(next(fields, place)).toBe(expected)
  })

  test('are never more than six, and only of oneself is the course asked', () => {
    for (const path of paths) expect(questionsOf(path).length + 1).toBeLessThanOrEqual(6)
    expect(paths.filter((path) => questionsOf(path).includes('forloeb'))).toEqual(['selv'])
  })

  test('go back one at a time, each path by its own', () => {
    expect(questionBefore('hvem', 'selv')).toBeNull()
    expect(questionBefore('fylder', 'selv')).toBe('forloeb')
    expect(questionBefore('fylder', 'har-mistet')).toBe('hvem')
    expect(questionBefore('kommune', 'selv')).toBe('sted')
  })

  test('going back keeps what was chosen, also on the page one leaves', () => {
    const back = told({ hvem: 'selv', forloeb: 'afsluttet', fylder: 'traet', tilbage: 'forloeb' })
    expect(nextHelpQuestion(back, null)).toBe('forloeb')
    expect(carriedHelp(back, ['forloeb'])).toEqual([
      ['hvem', 'selv'],
      ['fylder', 'traet'],
    ])
    expect(back.forloeb).toBe('afsluttet')
  })

  test('skipping the municipality leaves the place out', () => {
    expect(told({ hvem: 'selv', sted: '4000', spring: 'kommune' })).toMatchObject({
      sted: 'spring',
      kommune: '',
    })
  })
})

describe('what may fill', () => {
  test('for those who live with it there is no fear that it comes back, but the scans', () => {
    const keys = choicesFor('selv', 'kronisk')
    expect(keys).toContain('scanning')
    expect(keys).not.toContain('bange-igen')
  })

  test('getting ready is for those whose treatment is about to start', () => {
    expect(choicesFor('selv', 'foer_behandling')).toContain('klar-til-behandling')
    expect(choicesFor('selv', 'afsluttet')).not.toContain('klar-til-behandling')
    expect(choicesFor('selv', undefined)).not.toContain('klar-til-behandling')
  })
})

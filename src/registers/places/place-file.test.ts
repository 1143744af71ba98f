import { describe, expect, it } from 'vitest'
import { readMunicipalities, readRegions } from './place-file.rules.ts'
import { readPlaces } from './place-texts.rules.ts'
import { shippedPlaces, shippedTexts } from './places.example.ts'

const texts = shippedTexts()
const names = {
  municipalities: 'municipalities.csv',
  regions: 'regions.csv',
  councils: 'health-councils.csv',
  postcodes: 'postcodes.csv',
} as const

describe('the shipped places', () => {
  const places = shippedPlaces()

  it('holds 98 municipalities, six regions over time and 17 health councils', () => {
    expect(places.municipalities).toHaveLength(98)
    expect(places.regions).toHaveLength(6)
    expect(places.healthCouncils).toHaveLength(17)
    expect(new Set(places.postcodes.map((row) => row.postcode)).size).toBe(1116)
    expect(places.neighbours).toHaveLength(206)
  })

  it('adds up to the population that Danmarks Statistik gives for the 98', () => {
    expect(places.municipalities.reduce((sum, row) => sum + row.population, 0)).toBe(6_025_511)
  })

  it('leaves out the code of Region Østdanmark, which nobody has told', () => {
    expect(places.regions.filter((row) => row.code === null).map((row) => row.key)).toEqual([
      'region-oestdanmark',
    ])
  })

  it('says that every health council is expected and marks the two doubtful memberships', () => {
    expect(new Set(places.healthCouncils.map((row) => row.sourceStatus))).toEqual(new Set(['expected']))
    expect(places.healthCouncils.flatMap((row) => row.doubtfulCodes)).toEqual(['0410', '0530'])
  })
})

describe('a broken file is refused by line and nothing is taken', () => {
  const faults = [
    ['a population in letters', names.municipalities, ['671714', 'mange'], 2, 'population', 'not-a-number'],
    ['a code of three digits', names.municipalities, ['0101,', '101,'], 2, 'code', 'malformed'],
    [
      'a day that does not exist',
      names.municipalities,
      ['2007-01-01', '2007-02-30'],
      2,
      'valid_from',
      'not-a-day',
    ],
    ['a doubled municipality', names.municipalities, ['0147,', '0101,'], 3, 'code', 'doubled'],
    ['two on one square', names.municipalities, ['16,8\n', '17,8\n'], 3, 'grid_col', 'doubled'],
    ['an empty name', names.municipalities, ['København', ''], 2, 'name', 'empty'],
    [
      'a missing column',
      names.municipalities,
      ['population,', 'folketal,'],
      1,
      'population',
      'column-missing',
    ],
    ['a lost cell', names.municipalities, ['671714,', ''], 2, '', 'cells-missing'],
    [
      'a region nobody knows',
      names.municipalities,
      ['region-hovedstaden region', 'region-nordsjaelland region'],
      2,
      'region_keys',
      'unknown-reference',
    ],
    [
      'a source status of its own',
      names.councils,
      ['expected', 'sikker'],
      2,
      'source_status',
      'not-on-the-list',
    ],
    [
      'a council with a member too many',
      names.councils,
      ['0400', '0400 0370'],
      2,
      'municipality_codes',
      'wrong-count',
    ],
    [
      'a postcode in an unknown municipality',
      names.postcodes,
      ['0169', '0170'],
      2,
      'municipality_code',
      'unknown-reference',
    ],
    ['an open quotation mark', names.postcodes, ['Høje Taastrup', '"Høje Taastrup'], 2, '', 'not-a-table'],
    [
      'a region with a member too few',
      names.regions,
      [',11,593114', ',12,593114'],
      2,
      'municipalities',
      'wrong-count',
    ],
  ] as const

  it.each(faults)('%s', (_, file, [from, to], line, column, code) => {
    const read = readPlaces({ ...texts, [file]: texts[file].replace(from, to) })
    if (!('errors' in read)) throw new Error('the file was taken')
    expect(read.errors).toContainEqual(expect.objectContaining({ file, line, column, code }))
    expect(read.errors.every((fault) => fault.problem.da !== '' && fault.problem.en !== '')).toBe(true)
  })

  it('names every fault at once', () => {
    const read = readMunicipalities(
      texts[names.municipalities].replace('671714', 'mange').replace('106150', 'flere'),
    )
    expect('errors' in read && read.errors.map((fault) => fault.line)).toEqual([2, 3])
  })

  it('refuses a municipality that is missing', () => {
    const text = texts[names.municipalities].split('\n').toSpliced(5, 1).join('\n')
    const read = readPlaces({ ...texts, [names.municipalities]: text })
    expect('errors' in read && read.errors.map((fault) => fault.code)).toContain('wrong-count')
  })

  it('reads a file with a byte order mark and Windows line ends like any other', () => {
    expect(readRegions(`\uFEFF${texts[names.regions].replaceAll('\n', '\r\n')}`)).toEqual(
      readRegions(texts[names.regions]),
    )
  })
})

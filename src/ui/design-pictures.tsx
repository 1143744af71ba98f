import { BarChart } from './bar-chart.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { sampleTiles } from './design-tiles.ts'
import type { Say } from './design-words.ts'
import { LineChart } from './line-chart.tsx'
import { Meter } from './meter.tsx'
import { Section } from './section.tsx'
import { TileMap } from './tile-map.tsx'

const steps = (say: Say) => [
  { label: say('Henvist', 'Referred'), value: 46, text: '46' },
  { label: say('Samtale holdt', 'Talk held'), value: 39, text: '39' },
  { label: say('Fik hjælpen', 'Got the help'), value: 17, text: '17' },
  { label: say('Kun delvist', 'Only partly'), value: 8, text: '8', tone: 'part' as const },
  { label: say('Ved vi ikke', 'Not known'), value: 4, text: '1–4', tone: 'unknown' as const },
]

const years = ['2021', '2022', '2023', '2024', '2025', '2026']
const course = (values: (number | null)[]) => years.map((at, place) => ({ at, value: values[place] ?? null }))
const series = (say: Say) => [
  { label: say('Øst', 'East'), points: course([12, 18, 17, 24, 30, 34]) },
  { label: say('Vest', 'West'), points: course([20, 19, null, 16, 14, 11]) },
  { label: say('Hele landet', 'Whole country'), points: course([16, 18, 18, 20, 22, 23]) },
]

const Charts = ({ say }: { say: Say }) => (
  <>
    <ChartFrame
      point={say('17 af de 46, der blev henvist, fik hjælpen', '17 of the 46 referred got the help')}
      note={say('Opdigtede tal. Under fem skrives 1–4.', 'Invented numbers. Under five is written 1–4.')}
      table={{
        summary: say('Se tallene som tabel', 'See the numbers as a table'),
        caption: say('Fra henvist til hjulpet', 'From referred to helped'),
        columns: [{ label: say('Trin', 'Step') }, { label: say('Mennesker', 'People'), numeric: true }],
        rows: steps(say).map((bar) => ({ cells: [bar.label, bar.text] })),
      }}
    >
      <BarChart
        id="soejler"
        title={say('Fra henvist til hjulpet', 'From referred to helped')}
        description={say(
          '46 henvist, 39 samtaler, 17 fik hjælpen.',
          '46 referred, 39 talks, 17 got the help.',
        )}
        bars={steps(say)}
      />
    </ChartFrame>
    <ChartFrame
      point={say('Øst er gået frem hvert år', 'East has risen every year')}
      table={{
        summary: say('Se kurverne som tabel', 'See the lines as a table'),
        caption: say('Antal om året', 'Number a year'),
        columns: [{ label: say('Sted', 'Place') }, ...years.map((label) => ({ label, numeric: true }))],
        rows: series(say).map((one) => ({
          cells: [one.label, ...one.points.map((point) => point.value ?? '–')],
        })),
      }}
    >
      <LineChart
        id="kurver"
        title={say('Antal om året', 'Number a year')}
        description={say(
          'Øst stiger fra 12 til 34, Vest falder fra 20 til 11.',
          'East rises from 12 to 34, West falls from 20 to 11.',
        )}
        series={series(say)}
      />
    </ChartFrame>
    <ChartFrame
      point={say('Lange navne står over deres søjle', 'Long names stand above their bar')}
      table={{
        summary: say('Se de to tal som tabel', 'See the two numbers as a table'),
        caption: say('To tal', 'Two numbers'),
        columns: [{ label: say('Navn', 'Name') }, { label: say('Antal', 'Number'), numeric: true }],
        rows: [{ cells: [say('Genoptræning efter sygehus', 'Training after hospital'), '30'] }],
      }}
    >
      <BarChart
        id="lange"
        title={say('Lange navne', 'Long names')}
        description={say('30', '30')}
        bars={[
          { label: say('Genoptræning efter sygehus', 'Training after hospital stay'), value: 30, text: '30' },
        ]}
      />
    </ChartFrame>
  </>
)

const Country = ({ say }: { say: Say }) => (
  <TileMap
    id="landet"
    caption={say('Hvor Næstved hører til (eksempel)', 'Where Næstved belongs (example)')}
    title={say(
      'Kort over Danmark, én firkant for hver kommune',
      'Map of Denmark, one square for each municipality',
    )}
    description={say(
      'Næstved er fremhævet på Sydsjælland, omgivet af seks kommuner.',
      'Næstved is highlighted in southern Zealand, with six municipalities around it.',
    )}
    tiles={sampleTiles((code) => `#kommune-${code}`)}
    states={[
      { state: 'here', look: 'here', label: 'Næstved' },
      { state: 'council', look: 'strong', label: say('Samme råd', 'Same council') },
      { state: 'region', look: 'soft', label: say('Samme region', 'Same region') },
      { state: 'changed', look: 'striped', label: say('Skifter', 'Changes') },
      { state: 'open', look: 'open', label: say('Ikke afklaret', 'Not settled') },
      { state: 'rest', look: 'plain', label: say('Resten af landet', 'The rest of the country') },
    ]}
    table={{
      summary: say('Se kortet som tabel', 'See the map as a table'),
      caption: say('Kommunerne', 'The municipalities'),
      name: say('Kommune', 'Municipality'),
      state: say('Hører til', 'Belongs to'),
    }}
  />
)

export const PictureSamples = ({ say }: { say: Say }) => (
  <>
    <Section id="maaler" title={say('Tællere', 'Meters')}>
      <p>
        <Meter done={3} of={5} label={say('3 af 5', '3 of 5')} />{' '}
        {say('3 af 5 er nået', '3 of 5 are reached')}
      </p>
      <p>
        <Meter done={310} of={400} label={say('310 af 400', '310 of 400')} />{' '}
        {say('310 af 400', '310 of 400')}
      </p>
    </Section>
    <Section id="landkort" title={say('Danmarkskort', 'Map of Denmark')}>
      <Country say={say} />
    </Section>
    <Section id="figurer" title={say('Figurer', 'Figures')}>
      <Charts say={say} />
    </Section>
  </>
)

import type { Say } from './design-words.ts'
import { WorkListHead } from './list-keys.tsx'
import { Pagination } from './pagination.tsx'
import { Table } from './table.tsx'
import { Filters } from './tabs.tsx'
import { Due } from './tag.tsx'

export const columns = (say: Say) => [
  { label: say('Næste skridt', 'Next step') },
  { label: say('Borger', 'Citizen') },
  { label: say('Forløb', 'Course') },
  { label: say('Senest', 'Latest') },
]

const keys = (say: Say) => ({
  move: say('ned og op', 'down and up'),
  open: say('åbn', 'open'),
  help: say('taster', 'keys'),
  helpText: say(
    'Tasterne virker, når du ikke skriver i et felt.',
    'The keys work while you are not writing.',
  ),
  off: say('Slå tasterne fra', 'Turn the keys off'),
  on: say('Slå tasterne til', 'Turn the keys on'),
})

const step = (title: string, note: string) => (
  <>
    <a href="#arbejde">{title}</a>
    <small>{note}</small>
  </>
)

export const Work = ({ say }: { say: Say }) => (
  <>
    <Filters
      label={say('Vis', 'Show')}
      items={[
        { href: '#alle', label: say('Alle', 'All'), count: 47, current: true },
        { href: '#over', label: say('Over tiden', 'Overdue'), count: 3, mark: '▲' },
        { href: '#idag', label: say('I dag', 'Today'), count: 3, mark: '●' },
        { href: '#venter', label: say('Venter på en plads', 'Waiting for a place'), count: 8 },
      ]}
    />
    <WorkListHead words={keys(say)}>
      <b>{say('Viser 3 af 47', 'Showing 3 of 47')}</b>
      {say(', det mest presserende først.', ', the most pressing first.')}
    </WorkListHead>
    <Table
      dense
      hiddenCaption
      caption={say('Opgaver med næste skridt', 'Tasks with their next step')}
      columns={columns(say)}
      rows={[
        {
          cells: [
            step(say('Ring og aftal samtale', 'Call and arrange a talk'), say('3. forsøg', '3rd attempt')),
            'Ida Eksempel',
            say('Kommunal henvisning', 'Municipal referral'),
            <Due
              key="due"
              tone="late"
              when={say('16. nov.', '16 Nov')}
              note={say('7 dage over', '7 days over')}
            />,
          ],
        },
        {
          chosen: true,
          cells: [
            step(
              say('Begynd genoptræning', 'Begin training'),
              say('Frit valg åbner snart', 'Free choice opens soon'),
            ),
            'Per Eksempel',
            say('Genoptræningsplan', 'Training plan'),
            <Due key="due" tone="today" when={say('23. nov.', '23 Nov')} note={say('i dag', 'today')} />,
          ],
        },
        {
          cells: [
            step(say('Svar egen læge', 'Answer the GP'), say('Spørger om hold', 'Asks about classes')),
            'Erik Eksempel',
            '',
            <Due key="due" when={say('24. nov.', '24 Nov')} note={say('i morgen', 'tomorrow')} />,
          ],
        },
      ]}
    />
    <Pagination
      label={say('Sider', 'Pages')}
      place={say('Side 2 af 4', 'Page 2 of 4')}
      previous={{ href: '#side-1', label: say('Forrige', 'Previous') }}
      next={{ href: '#side-3', label: say('Næste', 'Next') }}
    />
  </>
)

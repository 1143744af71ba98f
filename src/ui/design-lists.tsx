import { ButtonLink } from './button.tsx'
import { Card, Deck } from './card.tsx'
import type { Say } from './design-words.ts'
import { columns, Work } from './design-work.tsx'
import { Door, Doors } from './door.tsx'
import { EmptyState } from './empty-state.tsx'
import { Section } from './section.tsx'
import { Freshness } from './source-note.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Timeline } from './timeline.tsx'

const Cards = ({ say }: { say: Say }) => (
  <Deck label={say('Tilbud', 'Offers')}>
    <Card
      title={say('Energihold', 'Energy class')}
      href="#kort"
      by={say('Sundhedscenter Eksempel', 'Example Health Centre')}
      facts={[
        <b key="1">{say('Næste start 12. januar', 'Next start 12 January')}</b>,
        say('Egen læge skal henvise', 'Your GP must refer'),
      ]}
      foot={<Freshness tone="fresh">{say('Bekræftet 12. oktober', 'Confirmed 12 October')}</Freshness>}
    />
    <Card
      title={say('Åben rådgivning', 'Open counselling')}
      href="#kort-2"
      by={say('Foreningen Eksempel', 'The Example Association')}
      facts={[say('Også for pårørende', 'For relatives too')]}
      foot={
        <Freshness tone="unsure">{say('Ikke bekræftet siden 2011', 'Not confirmed since 2011')}</Freshness>
      }
    />
    <Card gap title={say('Her mangler et tilbud', 'An offer is missing here')}>
      <p>{say('7 har søgt uden at finde noget.', '7 have searched and found nothing.')}</p>
      <p>
        <a href="#kender">{say('Kender du et tilbud? Fortæl det her', 'Do you know one? Tell us here')}</a>
      </p>
    </Card>
  </Deck>
)

const Course = ({ say }: { say: Say }) => (
  <Timeline
    items={[
      {
        when: say('2. november', '2 November'),
        dateTime: '2026-11-02',
        title: say('Henvist', 'Referred'),
        children: <p>{say('Af egen læge', 'By the GP')}</p>,
      },
      {
        when: say('16. november', '16 November'),
        dateTime: '2026-11-16',
        state: 'late',
        title: say('Skulle have været ringet op', 'Should have been called'),
      },
      { when: say('Derefter', 'After that'), state: 'next', title: say('Samtale', 'Conversation') },
    ]}
  />
)

export const ListSamples = ({ say }: { say: Say }) => (
  <>
    <Section
      id="doere"
      title={say('Døre', 'Doors')}
      intro={say('Den første er den, de fleste har brug for.', 'The first is the one most people need.')}
    >
      <Doors label={say('Tre veje ind', 'Three ways in')}>
        <Door
          first
          level={3}
          href="#doer-1"
          title={say(
            'Find hjælp – til dig selv eller en, du holder af',
            'Find help – for yourself or someone you love',
          )}
          text={say('Højst seks spørgsmål, ét ad gangen.', 'At most six questions, one at a time.')}
          go={say('Begynd her', 'Begin here')}
        />
        <Door
          level={3}
          href="#doer-2"
          title={say('Jeg er her i mit arbejde', 'I am here for my work')}
          text={say('Hvem du kan henvise til.', 'Whom you can refer to.')}
          go={say('Gå ind', 'Enter')}
        />
        <Door
          level={3}
          href="#doer-3"
          title={say('Jeg vil gøre det bedre', 'I want to make it better')}
          text={say('Hvad der er lovet, og hvad der er sket.', 'What was promised and what happened.')}
          go={say('Gå ind', 'Enter')}
        />
      </Doors>
    </Section>
    <Section id="kort" title={say('Kort', 'Cards')}>
      <Cards say={say} />
    </Section>
    <Section id="arbejde" title={say('Arbejdsliste', 'Work list')}>
      <Work say={say} />
    </Section>
    <Section id="faner" title={say('Faner, fakta og tom liste', 'Tabs, facts and an empty list')}>
      <Tabs
        label={say('Faner', 'Tabs')}
        items={[
          { href: '#faner', label: say('Oplysninger', 'Particulars'), current: true },
          { href: '#faner-2', label: say('Historik', 'History') },
        ]}
      />
      <SummaryList
        items={[
          {
            label: say('Navn', 'Name'),
            value: say('Foreningen Eksempel', 'The Example Association'),
            change: { href: '#faner', label: say('Ret', 'Change'), what: say('navn', 'name') },
          },
          { label: say('Telefon', 'Telephone'), value: say('Ikke kendt', 'Not known') },
        ]}
      />
      <Table
        caption={say('Tom tabel', 'Empty table')}
        columns={columns(say)}
        rows={[]}
        empty={
          <EmptyState
            level={3}
            title={say('Ingen opgaver i dag', 'No tasks today')}
            action={
              <ButtonLink href="#alle" kind="quiet">
                {say('Se alle', 'See all')}
              </ButtonLink>
            }
          >
            <p>{say('Når der kommer en, står den her.', 'When one comes, it stands here.')}</p>
          </EmptyState>
        }
      />
    </Section>
    <Section id="tidslinje" title={say('Tidslinje', 'Timeline')}>
      <Course say={say} />
    </Section>
  </>
)

import { Answer } from './answer.tsx'
import { Columns } from './columns.tsx'
import { Changes, Duties } from './design-duties.tsx'
import type { Say } from './design-words.ts'
import { Person } from './person.tsx'
import { Section } from './section.tsx'
import { Freshness, SourceNote } from './source-note.tsx'
import { SummaryList } from './summary-list.tsx'
import { Tag, Tags } from './tag.tsx'

const Asked = ({ say }: { say: Say }) => {
  const change = (what: string) => ({ href: '#svar', label: say('Ret', 'Change'), what })
  return (
    <SummaryList
      compact
      items={[
        {
          label: say('Sted', 'Place'),
          value: say('0000 Eksempelby', '0000 Exampletown'),
          change: change(say('sted', 'place')),
        },
        {
          label: say('Hvor er du i forløbet', 'Where you are'),
          value: say('Færdig med behandlingen', 'Finished treatment'),
          change: change(say('forløb', 'course')),
        },
        { label: say('Dag', 'Day'), value: say('2. januar', '2 January'), change: change(say('dag', 'day')) },
      ]}
    />
  )
}

const Told = ({ say }: { say: Say }) => (
  <>
    <SourceNote
      level={3}
      title={say('Hvor ved vi det fra?', 'How do we know?')}
      status={
        <Tag tone="draft">{say('Ikke fagligt kontrolleret endnu', 'Not yet checked by a professional')}</Tag>
      }
      sources={[
        {
          title: say('En opdigtet lov § 1', 'An invented act § 1'),
          href: '#kilde',
          note: say('Set 1. november', 'Seen 1 November'),
        },
        {
          title: say('En kilde uden adresse', 'A source without an address'),
          note: say('På papir', 'On paper'),
        },
      ]}
    />
    <Person>
      <p>
        {say('Kommer du ikke videre? ', 'Are you stuck? ')}
        <a href="#hjaelp">{say('Find et menneske at tale med', 'Find a person to talk to')}</a>
      </p>
    </Person>
  </>
)

export const AnswerSamples = ({ say }: { say: Say }) => (
  <Section id="svar" title={say('Svar', 'Answers')}>
    <Columns
      lead={
        <Answer
          id="svar-foerst"
          level={3}
          label={say('Kontakt først', 'Contact first')}
          who={say('Din egen læge', 'Your own GP')}
          where={<p>{say('Ring i lægens åbningstid, eller skriv.', 'Call in opening hours, or write.')}</p>}
          say={{
            intro: say('Du kan sige:', 'You can say:'),
            sentence: say(
              '»Jeg vil gerne i gang igen. Vil du henvise mig?«',
              '“I would like to get going again. Will you refer me?”',
            ),
          }}
        />
      }
      nearLabel={say('Det spurgte du om', 'What you asked')}
      near={<Asked say={say} />}
      sideLabel={say('Om svaret', 'About the answer')}
      side={<Told say={say} />}
    >
      <Section
        id="svar-hvem"
        level={3}
        title={say('Hvem skal, hvem bør, og hvem har aftalt', 'Who must, who should, who has agreed')}
      >
        <Duties say={say} />
      </Section>
      <Section id="svar-derfor" level={3} prose title={say('Derfor', 'Why')}>
        <ol>
          <li>{say('Eksempelby hører til Region Eksempel.', 'Exampletown belongs to Example Region.')}</li>
          <li>{say('Du er færdig med behandlingen.', 'You have finished treatment.')}</li>
        </ol>
      </Section>
      <Section id="svar-skifter" level={3} title={say('Hvad ændrer sig', 'What changes')}>
        <Changes say={say} />
      </Section>
      <Section id="svar-flere" level={3} title={say('Andre svar', 'Other answers')}>
        <Answer
          id="svar-sent"
          level={4}
          tone="late"
          label={say('Ligger lige nu hos', 'Lies right now with')}
          who={say('Sundhedscenter Eksempel', 'Example Health Centre')}
          facts={[
            { label: say('Siden', 'Since'), value: say('2. november', '2 November') },
            {
              label: say('Næste dag', 'Next day'),
              value: say('16. november, 7 dage over', '16 November, 7 days over'),
            },
          ]}
        />
        <Answer
          id="svar-ukendt"
          level={4}
          tone="unknown"
          label={say('Vi ved det ikke endnu', 'We do not know yet')}
          who={say('Spørg kommunen', 'Ask the municipality')}
        >
          <p>{say('Det mangler: hvem der udfører opgaven.', 'What is missing: who carries out the task.')}</p>
        </Answer>
      </Section>
    </Columns>
  </Section>
)

export const WordSamples = ({ say }: { say: Say }) => (
  <Section id="maerker" title={say('Mærker og friskhed', 'Tags and freshness')}>
    <Tags>
      <Tag>{say('Almindelig', 'Plain')}</Tag>
      <Tag tone="draft">{say('Forventet', 'Expected')}</Tag>
      <Tag tone="done">{say('Nyt', 'New')}</Tag>
      <Tag tone="late">{say('Over tiden', 'Overdue')}</Tag>
    </Tags>
    <Freshness tone="fresh">{say('Bekræftet 12. oktober', 'Confirmed 12 October')}</Freshness>
    <Freshness tone="old">{say('Ældre end et år', 'Older than a year')}</Freshness>
    <Freshness tone="unsure">{say('Ikke bekræftet', 'Not confirmed')}</Freshness>
  </Section>
)

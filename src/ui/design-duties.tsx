import { BindingKey, BindingList } from './binding.tsx'
import { Compare } from './compare.tsx'
import type { Say } from './design-words.ts'
import { Tag } from './tag.tsx'

export const Duties = ({ say }: { say: Say }) => (
  <>
    <BindingList
      level={4}
      items={[
        {
          strength: 'must',
          label: say('Skal', 'Must'),
          title: say('Eksempel Kommune', 'Example Municipality'),
          children: (
            <>
              <p>{say('Skal tilbyde det, der står i planen.', 'Must offer what the plan says.')}</p>
              <p>
                {say('Hvem der gør det, hvor du bor: ', 'Who does it where you live: ')}
                <b>{say('ikke kendt', 'not known')}</b>
              </p>
              <p>
                <Tag tone="draft">{say('Forventet, ikke bekræftet', 'Expected, not confirmed')}</Tag>
              </p>
            </>
          ),
        },
        {
          strength: 'should',
          label: say('Bør', 'Should'),
          title: say('Din egen læge', 'Your own GP'),
          children: <p>{say('Bør henvise dig til en samtale.', 'Should refer you to a conversation.')}</p>,
        },
        {
          strength: 'agreed',
          label: say('Har aftalt', 'Has agreed'),
          title: say('Lægehuse og kommuner', 'Practices and municipalities'),
          children: <p>{say('Bruger én fælles henvisning.', 'Use one shared referral.')}</p>,
        },
        {
          strength: 'custom',
          label: say('Plejer', 'Usually'),
          title: say('Ambulatoriet', 'The clinic'),
          children: <p>{say('Ringer op inden en uge.', 'Calls back within a week.')}</p>,
        },
      ]}
    />
    <BindingKey
      label={say('Sådan læser du ordene', 'How to read the words')}
      items={[
        { word: say('Skal', 'Must'), meaning: say('står i en lov', 'is in a law') },
        { word: say('Bør', 'Should'), meaning: say('er anbefalet', 'is recommended') },
        { word: say('Har aftalt', 'Has agreed'), meaning: say('en aftale mellem parterne', 'an agreement') },
      ]}
    />
  </>
)

export const Changes = ({ say }: { say: Say }) => (
  <Compare
    caption={say('Før og efter 1. januar', 'Before and after 1 January')}
    question={say('Spørgsmål', 'Question')}
    before={{ long: say('Til og med 31. december', 'Until 31 December'), short: say('Før', 'Before') }}
    after={{ long: say('Fra 1. januar', 'From 1 January'), short: say('Efter', 'After') }}
    changed={say('Nyt', 'New')}
    rows={[
      {
        label: say('Kontakt først', 'Contact first'),
        before: say('Din egen læge', 'Your own GP'),
        after: say('Din egen læge', 'Your own GP'),
        note: say('uændret', 'unchanged'),
      },
      {
        label: say('Har ansvaret', 'Responsible'),
        before: say('Eksempel Kommune', 'Example Municipality'),
        after: say('Region Eksempel', 'Example Region'),
        changed: true,
      },
    ]}
  />
)

import { AnswerSamples, WordSamples } from './design-answers.tsx'
import { FieldSamples } from './design-fields.tsx'
import { ListSamples } from './design-lists.tsx'
import { PictureSamples } from './design-pictures.tsx'
import { type Sample, type SampleLanguage, type Say, sayIn } from './design-words.ts'
import { Disclosure } from './disclosure.tsx'
import { Notification } from './notification.tsx'
import { Crumbs, PageHead } from './page-head.tsx'
import { Person } from './person.tsx'
import { Prose, Section } from './section.tsx'
import { Freshness } from './source-note.tsx'
import { Strip } from './strip.tsx'
import { Tools } from './tools.tsx'

/** What `/design` shows, in its order. */
export const designSections = (language: SampleLanguage): Sample[] => {
  const say = sayIn(language)
  return [
    { id: 'svar', title: say('Svar', 'Answers') },
    { id: 'maerker', title: say('Mærker og friskhed', 'Tags and freshness') },
    { id: 'beskeder', title: say('Beskeder', 'Notices') },
    { id: 'skridt', title: say('Skridt', 'Steps') },
    { id: 'felter', title: say('Felter', 'Fields') },
    { id: 'fejl', title: say('Felter med fejl', 'Fields with errors') },
    { id: 'doere', title: say('Døre', 'Doors') },
    { id: 'kort', title: say('Kort', 'Cards') },
    { id: 'arbejde', title: say('Arbejdsliste', 'Work list') },
    { id: 'faner', title: say('Faner, fakta og tom liste', 'Tabs, facts and an empty list') },
    { id: 'tidslinje', title: say('Tidslinje', 'Timeline') },
    { id: 'maaler', title: say('Tællere', 'Meters') },
    { id: 'landkort', title: say('Danmarkskort', 'Map of Denmark') },
    { id: 'figurer', title: say('Figurer', 'Figures') },
  ]
}

const Notices = ({ say }: { say: Say }) => (
  <Section
    id="beskeder"
    title={say('Beskeder', 'Notices')}
    beside={
      <Person
        brief
        level={3}
        title={say('Tal med et menneske', 'Talk to a person')}
        number={{ tel: '00000000', label: '00 00 00 00' }}
        note={
          <Freshness tone="unsure">
            {say('Åbningstiden er ikke bekræftet', 'Opening hours not confirmed')}
          </Freshness>
        }
      >
        <p>{say('Et opdigtet nummer.', 'An invented number.')}</p>
      </Person>
    }
  >
    <Notification tone="done" announce title={say('Sendt', 'Sent')}>
      <p>{say('Du hører fra os inden 3 hverdage.', 'You will hear from us within 3 working days.')}</p>
    </Notification>
    <Notification title={say('Godt at vide', 'Good to know')}>
      <p>{say('Du kan altid holde pause.', 'You can pause at any time.')}</p>
    </Notification>
    <Notification tone="attention" title={say('Ikke bekræftet siden 2011', 'Not confirmed since 2011')} />
    <Disclosure summary={say('Læs mere', 'Read more')}>
      <p>{say('Her står resten.', 'Here is the rest.')}</p>
    </Disclosure>
    <Strip
      id="strimmel"
      level={3}
      title={say('Hvad ændrer sig 1. januar', 'What changes on 1 January')}
      turn={[
        {
          label: say('Til og med 31. december', 'Until 31 December'),
          value: say('Kommunen', 'The municipality'),
        },
        { label: say('Fra 1. januar', 'From 1 January'), value: say('Regionen', 'The region') },
      ]}
    >
      <p>{say('Opdigtede opgaver flytter.', 'Invented tasks move.')}</p>
      <p>
        <a href="#skift">{say('Se, hvad der ændrer sig', 'See what changes')}</a>
      </p>
    </Strip>
  </Section>
)

/** Every part of the design system in every state, in invented words. */
export function DesignSamples({ language }: { language: SampleLanguage }) {
  const say = sayIn(language)
  return (
    <>
      <Crumbs
        label={say('Du er her', 'You are here')}
        items={[{ href: '#indhold', label: say('Til eftersyn', 'For inspection') }]}
      />
      <PageHead
        over={say('Opdigtede ord', 'Invented words')}
        title={say('Designsystemet', 'The design system')}
        lead={say(
          'Alt, hvad siderne er bygget af, i alle tilstande.',
          'Everything the pages are built of, in every state.',
        )}
      />
      <Tools
        label={say('Værktøj', 'Tools')}
        print={say('Print', 'Print')}
        aloud={{ start: say('Læs højt', 'Read aloud'), stop: say('Stop', 'Stop'), of: 'main h1' }}
        size={{
          label: say('Tekstens størrelse', 'Size of text'),
          normal: say('Almindelig tekst', 'Normal text'),
          large: say('Større tekst', 'Larger text'),
          largest: say('Størst tekst', 'Largest text'),
        }}
      />
      <Prose>
        <ul class="jump">
          {designSections(language).map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.title}</a>
            </li>
          ))}
        </ul>
      </Prose>
      <AnswerSamples say={say} />
      <WordSamples say={say} />
      <Notices say={say} />
      <FieldSamples say={say} />
      <ListSamples say={say} />
      <PictureSamples say={say} />
    </>
  )
}

import { Checkboxes, RadioCards } from './choices.tsx'
import { DateField } from './date-field.tsx'
import { limit, parts, places } from './design-choices.ts'
import type { Say } from './design-words.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FileField } from './file-field.tsx'
import { Form } from './form.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { NumberField, PasswordField, TextField } from './text-field.tsx'

const wrong = (say: Say) => [
  { name: 'navn', message: say('Skriv dit navn', 'Write your name') },
  { name: 'alder', message: say('Skriv et tal, for eksempel 64', 'Write a number, for example 64') },
  { name: 'dag', message: say('Måneden skal være 1 til 12', 'The month must be 1 to 12') },
  { name: 'valg', message: say('Vælg et svar', 'Choose an answer') },
  { name: 'flere', message: say('Vælg mindst ét', 'Choose at least one') },
  { name: 'sted', message: say('Vælg en kommune', 'Choose a municipality') },
  { name: 'tekst', message: say('Skriv højst 200 tegn', 'Write at most 200 characters') },
  { name: 'fil', message: say('Filen er for stor', 'The file is too large') },
  { name: 'adgang', message: say('Skriv din adgangskode', 'Write your password') },
]

export const Mistaken = ({ say }: { say: Say }) => {
  const errors = wrong(say)
  const field = (name: string, label: string) => ({
    name,
    label,
    error: errors.find((one) => one.name === name)?.message,
  })
  const yesNo = [
    { value: 'ja', label: say('Ja', 'Yes') },
    { value: 'nej', label: say('Nej', 'No') },
  ]
  return (
    <>
      <ErrorSummary title={say('9 svar skal rettes', '9 answers need mending')} errors={errors} />
      <Form action="/design" method="get" label={say('Felter med fejl', 'Fields with errors')}>
        <TextField {...field('navn', say('Navn', 'Name'))} required />
        <NumberField {...field('alder', say('Alder', 'Age'))} value="femogtres" unit={say('år', 'years')} />
        <DateField
          {...field('dag', say('Dag', 'Day'))}
          words={parts(say)}
          value={{ day: '2', month: '13', year: '2027' }}
          wrong={['month']}
        />
        <RadioCards
          {...field('valg', say('Har du talt med nogen?', 'Have you talked to anyone?'))}
          beside
          options={yesNo}
        />
        <Checkboxes {...field('flere', say('Hvem?', 'Who?'))} beside options={yesNo} />
        <Select
          {...field('sted', say('Kommune', 'Municipality'))}
          options={places(say)}
          empty={say('Vælg', 'Choose')}
        />
        <TextArea
          {...field('tekst', say('Med dine ord', 'In your words'))}
          limit={limit(say)}
          value={say('Ord ', 'Word ').repeat(60)}
        />
        <FileField {...field('fil', say('Brev', 'Letter'))} />
        <PasswordField {...field('adgang', say('Adgangskode', 'Password'))} fresh />
      </Form>
    </>
  )
}

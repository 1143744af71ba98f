import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import {
  Button,
  Buttons,
  Checkboxes,
  type Content,
  ErrorSummary,
  type Fact,
  Form,
  FormId,
  RadioCards,
  Select,
  SummaryList,
  TextField,
} from '#ui/index.ts'
import { type Details, languageName, spoken } from './details.rules.ts'
import type { Person } from './person.rules.ts'
import { personWords } from './person.words.ts'

export const Problems = ({ problems, language }: { problems: readonly Problem[]; language: Language }) =>
  problems.length > 0 ? (
    <ErrorSummary
      title={personWords(language).problems}
      errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
    />
  ) : null

/** The facts about a person, each said or said not to be given. */
export function PersonFacts({ person, language }: { person: Person; language: Language }) {
  const say = personWords(language)
  const fact = (label: string, value: Content): Fact => ({ label, value: value || say.notGiven })
  const message = person.messageAllowed === null ? say.notAsked : person.messageAllowed ? say.yes : say.no
  return (
    <SummaryList
      compact
      items={[
        fact(say.name, person.name),
        fact(say.born, person.bornOn && dayInWords(person.bornOn, language)),
        fact(say.municipality, person.municipality),
        fact(say.phone, person.phone),
        fact(say.message, message),
        fact(say.language, person.language && languageName(person.language, language)),
        {
          label: say.interpreter,
          value: person.interpreterLanguage
            ? languageName(person.interpreterLanguage, language)
            : say.noInterpreter,
        },
        ...(person.protectedAddress ? [{ label: say.protected, value: say.protectedNote }] : []),
      ]}
    />
  )
}

type FormProps = {
  visit: Visit
  action: string
  /** What was typed, when the form comes back; else what stands. */
  typed: Details
  problems: readonly Problem[]
  places: readonly Pick<PlaceOnDay, 'code' | 'name'>[]
  more?: Content
}

/** One form for the person and for the units that help. */
export function DetailsForm({ visit, action, typed, problems, places, more }: FormProps) {
  const { language } = visit
  const say = personWords(language)
  const error = (name: string) => problemAt(problems, name)
  const languages = spoken.map((code) => ({ value: code, label: languageName(code, language) }))
  const message = typed.messageAllowed === null ? '' : typed.messageAllowed ? 'ja' : 'nej'
  return (
    <Form action={action}>
      <FormId form={visit.form} />
      {more}
      <TextField
        name="navn"
        label={say.name}
        value={typed.name ?? ''}
        error={error('navn')}
        autoComplete="name"
      />
      <TextField
        name="telefon"
        type="tel"
        label={say.phone}
        hint={say.phoneHint}
        value={typed.phone ?? ''}
        error={error('telefon')}
        width="medium"
        autoComplete="tel"
      />
      <RadioCards
        name="besked"
        label={say.message}
        options={[
          { value: 'ja', label: say.yes },
          { value: 'nej', label: say.no },
          { value: '', label: say.notAsked },
        ]}
        value={message}
      />
      <Select
        name="kommune"
        label={say.municipality}
        empty={say.chooseMunicipality}
        value={typed.municipalityCode ?? ''}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="sprog"
        label={say.language}
        empty={say.chooseLanguage}
        value={typed.language ?? ''}
        options={languages}
      />
      <Select
        name="tolk"
        label={say.interpreter}
        empty={say.noInterpreter}
        value={typed.interpreterLanguage ?? ''}
        options={languages}
      />
      <Checkboxes
        name="beskyttet"
        label={say.protected}
        options={[{ value: 'ja', label: say.protectedYes, hint: say.protectedNote }]}
        values={typed.protectedAddress ? ['ja'] : []}
      />
      <Buttons>
        <Button>{say.save}</Button>
      </Buttons>
    </Form>
  )
}

import { Button, ButtonLink, Buttons } from './button.tsx'
import { Checkboxes, RadioCards, RadioGroups } from './choices.tsx'
import { CopyText } from './copy-text.tsx'
import { DateField } from './date-field.tsx'
import { limit, parts, places } from './design-choices.ts'
import { Mistaken } from './design-errors.tsx'
import type { Say } from './design-words.ts'
import { FileField } from './file-field.tsx'
import { Form, HiddenField } from './form.tsx'
import { Scale } from './scale.tsx'
import { Section } from './section.tsx'
import { Select } from './select.tsx'
import { StepList } from './step-list.tsx'
import { TextArea } from './text-area.tsx'
import { NumberField, PasswordField, TextField } from './text-field.tsx'

const Filled = ({ say }: { say: Say }) => (
  <Form action="/design" method="get" label={say('Felter', 'Fields')}>
    <HiddenField name="skjult" value="1" />
    <TextField
      name="soeg"
      type="search"
      label={say('Hvad fylder for dig?', 'What is on your mind?')}
      hint={say('Skriv det, som du ville sige det.', 'Write it as you would say it.')}
      button={<Button>{say('Søg', 'Search')}</Button>}
    />
    <TextField
      name="by"
      label={say('Postnummer eller kommune', 'Postcode or municipality')}
      width="medium"
      value="Aby"
      list={{ id: 'byer', values: ['Aby', 'Beby'] }}
    />
    <NumberField
      name="antal"
      label={say('Antal pladser', 'Number of places')}
      unit={say('pladser', 'places')}
      value="12"
    />
    <CopyText
      name="tag-med"
      label={say('Tekst at tage med', 'Text to take along')}
      text={'Modtager: ____\nDet ønskes: ____'}
      copy={say('Kopiér teksten', 'Copy the text')}
      copied={say('Teksten er kopieret.', 'The text has been copied.')}
      lang="da"
    />
    <DateField
      name="foedt"
      label={say('Hvilken dag gælder det?', 'Which day is it about?')}
      hint={say('For eksempel 2 1 2027', 'For example 2 1 2027')}
      words={parts(say)}
      value={{ day: '2', month: '1', year: '2027' }}
    />
    <RadioCards
      name="hvor"
      label={say('Hvor er du i forløbet?', 'Where are you in the course?')}
      options={[
        { value: 'i', label: say('I behandling', 'In treatment') },
        {
          value: 'efter',
          label: say('Færdig med behandlingen', 'Finished treatment'),
          hint: say('Også hvis det er længe siden', 'Also if it is long ago'),
        },
        { value: 'ved-ikke', label: say('Det ved jeg ikke', 'I do not know') },
      ]}
      value="efter"
    />
    <RadioGroups
      name="emne"
      label={say('Hvad drejer det sig om?', 'What is it about?')}
      groups={[
        {
          label: say('Komme i gang igen', 'Getting going again'),
          hint: say('Genoptræning og plan', 'Retraining and a plan'),
          options: [{ value: 'plan', label: say('Jeg har fået en plan', 'I have been given a plan') }],
        },
        {
          label: say('Hverdag', 'Daily life'),
          options: [{ value: 'arbejde', label: say('Mit arbejde', 'My work') }],
        },
      ]}
      value="plan"
    />
    <Scale
      name="fylder"
      label={say('Hvor meget fylder det?', 'How much does it weigh?')}
      from={0}
      to={10}
      ends={[say('fylder slet ikke', 'not at all'), say('fylder så meget, som det kan', 'as much as it can')]}
      others={[{ value: 'vil-ikke', label: say('Det vil jeg ikke svare på', 'I do not want to answer') }]}
      value="7"
    />
    <Checkboxes
      name="gerne"
      beside
      label={say('Hvad vil du gerne høre om?', 'What would you like to hear about?')}
      optional={say('valgfrit', 'optional')}
      options={[
        { value: 'hold', label: say('Hold', 'Classes') },
        { value: 'raad', label: say('Rådgivning', 'Counselling') },
      ]}
      values={['hold']}
    />
    <Select
      name="kommune"
      label={say('Kommune', 'Municipality')}
      options={places(say)}
      empty={say('Vælg', 'Choose')}
      value="b"
    />
    <TextArea
      name="mere"
      label={say('Vil du sige mere?', 'Would you like to say more?')}
      optional={say('valgfrit', 'optional')}
      limit={limit(say)}
    />
    <FileField
      name="brev"
      label={say('Et brev', 'A letter')}
      hint={say('PDF eller billede, højst 10 MB', 'PDF or picture, at most 10 MB')}
      accept=".pdf,image/*"
    />
    <PasswordField
      name="kode"
      label={say('Adgangskode', 'Password')}
      show={{ show: say('Vis', 'Show'), hide: say('Skjul', 'Hide') }}
    />
    <Buttons>
      <Button>{say('Fortsæt', 'Continue')}</Button>
      <Button kind="quiet" name="pause" value="1">
        {say('Gem og hold pause', 'Save and pause')}
      </Button>
      <Button kind="warn">{say('Træk tilbage', 'Withdraw')}</Button>
      <ButtonLink kind="quiet" href="#felter">
        {say('Et link som knap', 'A link as a button')}
      </ButtonLink>
    </Buttons>
  </Form>
)

export const FieldSamples = ({ say }: { say: Say }) => (
  <>
    <Section id="skridt" title={say('Skridt', 'Steps')}>
      <StepList
        label={say('Hvor du er i skemaet', 'Where you are in the form')}
        done={say('Færdig', 'Done')}
        count={say('Del 2 af 3', 'Part 2 of 3')}
        steps={[
          { label: say('Det, der fylder', 'What weighs'), state: 'done' },
          { label: say('Hvor meget', 'How much'), state: 'now' },
          { label: say('Læs igennem og send', 'Read and send'), state: 'next' },
        ]}
      />
    </Section>
    <Section id="felter" title={say('Felter', 'Fields')}>
      <Filled say={say} />
    </Section>
    <Section id="fejl" title={say('Felter med fejl', 'Fields with errors')}>
      <Mistaken say={say} />
    </Section>
  </>
)

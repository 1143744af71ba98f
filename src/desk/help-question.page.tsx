import { HumanFirst } from '#help/knowledge/index.ts'
import { problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { Button, Buttons, ErrorSummary, Form, HiddenField, Prose } from '#ui/index.ts'
import { findHelpWords } from './find-help.words.ts'
import {
  carriedHelp,
  type HelpAsking,
  helpFields,
  pathOf,
  questionBefore,
  questionsOf,
} from './help-asked.rules.ts'
import { helpTitle, QuestionField } from './help-question-field.page.tsx'

/** One question a page. Going back keeps what was chosen here, for it goes back by the same form. */
export function helpQuestionView(visit: Visit, asking: HelpAsking) {
  const { language, to } = visit
  const { told, next, problems, found } = asking
  const say = findHelpWords(language)
  const path = pathOf(told)
  const all = questionsOf(path)
  const place = all.indexOf(next === 'kommune' ? 'sted' : next) + 1
  const before = questionBefore(next, path)
  const over = next === 'hvem' ? say.over : say.step(place, all.length)
  return {
    title: helpTitle(asking, language),
    body: (
      <>
        {problems.length > 0 && (
          <ErrorSummary
            title={say.errors}
            errors={problems.map((one) => ({ name: one.field, message: one.text }))}
          />
        )}
        {found?.humanFirst && <HumanFirst reason={found.humanFirst} language={language} />}
        <Form action={to('/find-hjaelp')}>
          {carriedHelp(told, [next]).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
          <HiddenField name={helpFields.asked} value={next} />
          <QuestionField {...asking} over={over} language={language} error={problemAt(problems, next)} />
          <Buttons>
            <Button>{next === 'tale' ? say.showAnswer : say.goOn}</Button>
            {next !== 'hvem' && (
              <Button kind="quiet" name={helpFields.skip} value={next}>
                {say.skip}
              </Button>
            )}
            {before && (
              <Button kind="quiet" name={helpFields.back} value={before}>
                {say.back}
              </Button>
            )}
          </Buttons>
        </Form>
        <div class="section">
          <Prose>
            <p>{say.notStored}</p>
            {next === 'hvem' && (
              <p>
                {say.doInstead} <a href={to('/noget-at-lave')}>{say.doInsteadLink}</a>
              </p>
            )}
          </Prose>
        </div>
      </>
    ),
  }
}

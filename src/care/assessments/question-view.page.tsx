import { SubjectField } from '#care/citizens/index.ts'
import { HumanFirst } from '#help/knowledge/index.ts'
import type { Problem } from '#platform/form.ts'
import type { PageView, Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  HiddenField,
  Notification,
  Section,
  StepList,
  Tools,
} from '#ui/index.ts'
import { WhenUrgent } from './answer-parts.page.tsx'
import { aboutOf } from './answering.rules.ts'
import { answeringWords } from './answering.words.ts'
import { type Asking, dangerOf, placeOfTopic, type Way, wayOf, ways } from './asking.rules.ts'
import type { Reader } from './assessment.rules.ts'
import { QuestionField } from './question-field.page.tsx'
import { sendingWords } from './sending.words.ts'

/** Where one is on the way. */
export function WaySteps({ way, language }: { way: Way; language: Language }) {
  const say = answeringWords(language)
  const now = ways.indexOf(way)
  return (
    <StepList
      label={say.steps}
      done={say.done}
      count={say.part(now + 1, ways.length)}
      steps={ways.map((one, place) => ({
        label: say[`step-${one}`],
        state: place < now ? 'done' : place === now ? 'now' : 'next',
      }))}
    />
  )
}

/** One question: the way, the field, and under it who can come to read the answer, and whom to ring at once. */
export function questionView(
  visit: Visit,
  asking: Asking,
  place: number,
  problems: readonly Problem[],
  readers: readonly Reader[],
): PageView {
  const { language, to, form } = visit
  const say = answeringWords(language)
  const { subject, assessment, steps } = asking
  const step = steps[place]
  if (!step) throw new Error(`no page ${place} in ${assessment.questionnaire}`)
  const { question, topic } = step
  const topics = placeOfTopic(asking, step)
  const over = topic ? say.about(topic.label[language], topics.place, topics.all) : undefined
  const danger = dangerOf(assessment.given)
  const isMissing = problems.some(({ text }) =>
    [say.chooseNumber, say.chooseOne, say.chooseSome].includes(text),
  )
  const body = (
    <>
      {subject.access.kind === 'proxy' && (
        <Notification title={say.forOther(subject.person.name ?? say.somebody)} />
      )}
      <WaySteps way={wayOf(assessment.questions, step)} language={language} />
      {problems.length > 0 && (
        <ErrorSummary
          title={isMissing ? say.missing : say.toMend}
          errors={problems.map((one) => ({ name: one.field, message: one.text }))}
        />
      )}
      {danger && <HumanFirst reason={danger} language={language} />}
      <Form action={to(`/mit/behov/${assessment.id}/svar`)}>
        <SubjectField subject={subject} />
        <HiddenField name="item" value={question.id} />
        <HiddenField name="om" value={aboutOf(step)} />
        <QuestionField {...{ asking, step, over, form, problems, language }} />
        <Buttons>
          <Button>{say.goOn}</Button>
          <Button kind="quiet" name="pause" value="ja">
            {say.pause}
          </Button>
          {question.kind !== 'scale' && (
            <Button kind="quiet" name="spring" value="ja">
              {say.skip}
            </Button>
          )}
          <Button kind="quiet" name="tilbage" value="ja">
            {say.back}
          </Button>
        </Buttons>
      </Form>
      <div class="section">
        <Tools
          label={say.tools}
          aloud={{
            start: say.aloud,
            stop: say.stopAloud,
            of: 'main h1, main .field__hint, main .choice, main .scale__ends',
          }}
        />
      </div>
      <Section id="hvem-laeser" title={say.whoReads} prose>
        <p>
          {say.onlyYou} {say.youDecide}
        </p>
        {readers.map(
          ({ id, name, reception }) =>
            reception?.readsWithin && (
              <p key={id}>{sendingWords(language).ifSent(name[language], reception.readsWithin)}</p>
            ),
        )}
        <WhenUrgent readers={readers} language={language} />
      </Section>
    </>
  )
  return { title: question.title[language], body }
}

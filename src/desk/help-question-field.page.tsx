import { problemAt } from '#platform/form.ts'
import type { Language, Pair } from '#platform/words.ts'
import { situations } from '#registers/responsibilities/index.ts'
import { RadioCards, RadioGroups, TextField } from '#ui/index.ts'
import { findHelpWords } from './find-help.words.ts'
import { type HelpAsking, helpFields, pathOf, situationOf } from './help-asked.rules.ts'
import { choiceGroups, choiceOf, choicesFor } from './help-choices.rules.ts'
import { choiceGroupNames, choiceWords } from './help-choices.words.ts'

const inWords = (pair: Pair, language: Language) => pair[language === 'da' ? 0 : 1]

export function helpTitle({ told, next }: HelpAsking, language: Language): string {
  const say = findHelpWords(language)
  return {
    hvem: say.askWhom,
    forloeb: say.askSituation,
    fylder: pathOf(told) === 'holder-af' ? say.askWhatRelative : say.askWhat,
    sted: say.askWhere,
    kommune: say.askWhich,
    tale: say.askTalk,
  }[next]
}

type Props = HelpAsking & { over: string; language: Language; error: string | undefined }

/** The one field of the page; its label is the heading. */
export function QuestionField(props: Props) {
  const { told, next, place, over, language, error } = props
  const say = findHelpWords(language)
  const field = {
    question: true,
    over,
    name: next,
    label: helpTitle(props, language),
    error,
    value: told[next],
  }
  if (next === 'fylder') return <WhatFills {...props} />
  if (next === 'sted')
    return (
      <TextField
        {...field}
        hint={say.askWhereHint}
        value={told.sted === 'spring' ? '' : told.sted}
        autoComplete="postal-code"
        width="medium"
      />
    )
  if (next === 'hvem')
    return (
      <RadioCards
        {...field}
        options={[
          { value: 'selv', label: say.self, hint: say.selfHint },
          { value: 'holder-af', label: say.relative, hint: say.relativeHint },
          { value: 'har-mistet', label: say.bereaved },
          { value: 'arbejde', label: say.professional },
        ]}
      />
    )
  if (next === 'kommune')
    return (
      <RadioCards
        {...field}
        hint={say.several(told.sted)}
        options={(place?.kind === 'choose' ? place.municipalities : []).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
    )
  if (next === 'tale')
    return (
      <RadioCards
        {...field}
        hint={say.askTalkHint}
        options={[
          { value: 'ja', label: say.talkYes },
          { value: 'nej', label: say.talkNo },
        ]}
      />
    )
  const names = {
    foer_behandling: say.beforeTreatment,
    i_behandling: say.inTreatment,
    i_opfoelgning: say.inFollowUp,
    afsluttet: say.ended,
    kronisk: say.chronic,
  }
  return <RadioCards {...field} options={situations.map((one) => ({ value: one, label: names[one] }))} />
}

/** In everyday words, grouped where there are many; whoever finds no line writes their own. */
function WhatFills(props: Props) {
  const { told, over, language, error, problems } = props
  const say = findHelpWords(language)
  const path = pathOf(told)
  const keys = choicesFor(path, situationOf(told))
  const option = (key: (typeof keys)[number]) => ({
    value: key,
    label: inWords(choiceWords[key].wording, language),
  })
  const field = {
    question: true,
    over,
    name: 'fylder',
    label: helpTitle(props, language),
    error,
    value: told.fylder,
  }
  return (
    <>
      {path === 'selv' ? (
        <RadioGroups
          {...field}
          hint={say.askWhatHint}
          groups={choiceGroups.map((group) => ({
            label: inWords(choiceGroupNames[group].name, language),
            hint: inWords(choiceGroupNames[group].hint, language),
            options: keys.filter((key) => choiceOf(key).group === group).map(option),
          }))}
        />
      ) : (
        <RadioCards {...field} hint={say.askWhatShortHint} options={keys.map(option)} />
      )}
      <TextField
        name={helpFields.words}
        label={say.ownWords}
        hint={say.ownWordsHint}
        value={told.words}
        error={problemAt(problems, helpFields.words)}
        autoComplete="off"
      />
    </>
  )
}

import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { domainNames, domains, inReadingOrder, type LateEffectName } from '#registers/lateeffects/index.ts'
import { Button, Form, Select, TextField } from '#ui/index.ts'
import { referralWords } from './referral.words.ts'

export const referralFields = {
  lateEffect: 'senfoelge',
  place: 'sted',
  municipality: 'kommune',
  day: 'dato',
} as const

type Props = {
  visit: Visit
  lateEffects: readonly LateEffectName[]
  told?: { lateEffect: string; place: string }
  problems?: readonly Problem[]
  /** Where the postcode lies in several. */
  municipalities?: readonly { readonly code: string; readonly name: string }[]
}

/** Late effect and place on one page, with an address that can be kept: it is about nobody in particular. */
export function ReferralForm({ visit, lateEffects, told, problems = [], municipalities = [] }: Props) {
  const { language, to } = visit
  const say = referralWords(language)
  const { lateEffect, place, municipality } = referralFields
  return (
    <Form action={to('/henvis')} method="get">
      <Select
        name={lateEffect}
        label={say.lateEffect}
        empty={say.choose}
        value={told?.lateEffect}
        error={problemAt(problems, lateEffect)}
        options={domains.flatMap((domain) =>
          inReadingOrder(
            lateEffects.filter((one) => one.domain === domain),
            language,
          ).map((one) => ({
            value: one.slug,
            label: one.name[language],
            group: domainNames[domain][language],
          })),
        )}
      />
      <TextField
        name={place}
        label={say.place}
        hint={say.placeHint}
        value={told?.place}
        error={problemAt(problems, place)}
        autoComplete="off"
        width="medium"
      />
      {municipalities.length > 0 && (
        <Select
          name={municipality}
          label={say.which}
          empty={say.choose}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Button>{say.show}</Button>
    </Form>
  )
}

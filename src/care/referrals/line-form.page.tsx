import { zone } from '#platform/clock.ts'
import { emptyForm, type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import type { Pair } from '#platform/words.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Form,
  FormId,
  HiddenField,
  RadioCards,
  Select,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { complexities } from './fresh-referral.rules.ts'
import type { ComingGroup, HeldGroup } from './group.rules.ts'
import { givesPlace } from './group.rules.ts'
import { GroupField } from './group-parts.page.tsx'
import { lineWords, pressNames, wordNames } from './line.words.ts'
import { asks, lineFields, needs } from './line-form.rules.ts'
import type { Move } from './move.rules.ts'
import type { ReceiverUnit } from './receiver.store.ts'
import { type Kind, nexts } from './referral.rules.ts'
import { nextNames, referralWords } from './referral.words.ts'

type Props = {
  visit: Visit
  referral: {
    readonly id: string
    readonly kind: Kind
    readonly moves: number
    readonly coming?: readonly ComingGroup[]
    readonly group?: HeldGroup | null
  }
  move: Move
  receivers: readonly ReceiverUnit[]
  /** This move was sent and has something to put right. */
  isSent: boolean
  problems: readonly Problem[]
  quiet?: boolean
}
const dayNames = {
  book: 'bookDay',
  wait: 'waitDay',
  start: 'startDay',
  end: 'endDay',
  call: 'callDay',
} as const
export const idOfField = (move: Move, field: string) => `f-${move}-${field}`

/** Everything that one move asks for, and its button. Each form carries how many lines the person saw. */
export function LineForm({ visit, referral, move, receivers, isSent, problems, quiet }: Props) {
  const { language, to, now } = visit
  const say = lineWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const form = isSent ? visit.form : emptyForm
  const field = (name: string) => ({
    name,
    id: idOfField(move, name),
    error: isSent ? problemAt(problems, name) : undefined,
  })
  const needed = (what: string) => (needs(move, what) ? {} : { optional: say.optional })
  const local = now.toZonedDateTimeISO(zone)
  const isCall = asks(move, 'happened')
  const start = isCall && !isSent
  const day = start
    ? { day: `${local.day}`, month: `${local.month}`, year: `${local.year}` }
    : { day: form.text('dag-dag'), month: form.text('dag-maaned'), year: form.text('dag-aar') }
  const wordName = wordNames[move]
  return (
    <Form action={to(`/henvisninger/${referral.id}`)} label={inWords(pressNames[move])}>
      <FormId form={form} />
      <HiddenField name="skridt" value={move} />
      <HiddenField name="linjer" value={`${referral.moves}`} />
      {asks(move, 'receiver') &&
        (receivers.length === 0 ? (
          <p>{say.noReceivers}</p>
        ) : (
          <Select
            {...field('modtager')}
            label={say.whom}
            empty={say.choose}
            value={form.text('modtager')}
            options={receivers.map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
        ))}
      {(asks(move, 'day') || isCall) && (
        <DateField
          {...field('dag')}
          {...(isCall ? {} : needed('day'))}
          label={say[dayNames[move as keyof typeof dayNames]]}
          words={referralWords(language)}
          value={day}
        />
      )}
      {(asks(move, 'time') || isCall) && (
        <TextField
          {...field('kl')}
          {...(isCall ? {} : needed('time'))}
          label={say.time}
          hint={say.timeHint}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          value={start ? local.toPlainTime().toString({ smallestUnit: 'minute' }) : form.text('kl')}
        />
      )}
      {givesPlace(referral.kind, move) && (
        <GroupField
          visit={visit}
          field={{ name: 'hold', id: idOfField(move, 'hold') }}
          coming={referral.coming ?? []}
          held={referral.group ?? null}
          value={form.text('hold')}
          problems={isSent ? problems : []}
          optional={say.optional}
        />
      )}
      {asks(move, 'complexity') && (
        <RadioCards
          {...field('vurdering')}
          {...needed('complexity')}
          label={say.complexity}
          beside
          options={complexities.map((one) => ({ value: one, label: say[one] }))}
          value={form.text('vurdering')}
        />
      )}
      {asks(move, 'words') && (
        <TextArea
          {...field('ord')}
          {...needed('words')}
          label={wordName ? inWords(wordName) : say.words}
          hint={move === 'end' ? say.toGp : undefined}
          rows={move === 'end' ? 6 : 3}
          value={form.text('ord')}
        />
      )}
      {asks(move, 'advice') && (
        <TextArea {...field('raad')} label={say.advice} rows={4} value={form.text('raad')} />
      )}
      {asks(move, 'whatNow') && (
        <RadioCards
          {...field('hvad-nu')}
          label={say.whatNow}
          options={nexts.map((one) => ({ value: one, label: inWords(nextNames[one]) }))}
          value={form.text('hvad-nu')}
        />
      )}
      {asks(move, 'toSender') && (
        <Checkboxes
          {...field('til-afsender')}
          label={say.copyTo}
          options={[{ value: 'ja', label: say.toSender }]}
          values={[...form.all('til-afsender')]}
        />
      )}
      <Button kind={quiet || lineFields[move].length > 0 ? 'quiet' : 'first'}>
        {inWords(pressNames[move])}
      </Button>
    </Form>
  )
}

import type { Content } from './content.ts'

/** Reading aloud, size of text and print. All need the script, so they appear with it; a voice where there is one. */
export const Tools = (props: {
  label: string
  print?: Content
  size?: { label: string; normal: string; large: string; largest: string } | undefined
  /** `of`: what is read, part by part. */
  aloud?: { start: string; stop: string; of: string } | undefined
  children?: Content
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
  <div class="tools" role="group" aria-label={props.label} data-tools hidden>
    {props.aloud && (
      <button type="button" data-aloud={props.aloud.of} data-stop={props.aloud.stop} hidden>
        {props.aloud.start}
      </button>
    )}
    {props.size && (
      // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
      <div class="tools__size" role="group" aria-label={props.size.label}>
        {([props.size.normal, props.size.large, props.size.largest] as const).map((name, size) => (
          <button key={name} type="button" data-text-size={size} aria-label={name} aria-pressed={size === 0}>
            <span aria-hidden="true">A</span>
          </button>
        ))}
      </div>
    )}
    {props.print && (
      <button type="button" data-print>
        {props.print}
      </button>
    )}
    {props.children}
  </div>
)

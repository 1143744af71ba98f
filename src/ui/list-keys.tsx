import type { Content } from './content.ts'
import { ListHead } from './pagination.tsx'

export type KeyWords = {
  readonly move: string
  readonly open: string
  readonly help: string
  readonly helpText: string
  readonly off: string
  readonly on: string
}

/**
 * Above a work list: how many, in which order, and the keys that move through it. The keys are offered where the script
 * runs, and can be turned off, because whoever dictates or taps would press them by accident (WCAG 2.1.4).
 */
export const WorkListHead = ({ words, children }: { words: KeyWords; children: Content }) => (
  <ListHead
    beside={
      <div class="list-keys" data-keys hidden>
        <span>
          <kbd>j</kbd> <kbd>k</kbd> {words.move}
        </span>
        <span>
          <kbd>Enter</kbd> {words.open}
        </span>
        <details>
          <summary>
            <kbd>?</kbd> {words.help}
          </summary>
          <div>
            <p>{words.helpText}</p>
            <button
              type="button"
              class="button button--quiet"
              data-keys-off={words.off}
              data-keys-on={words.on}
            >
              {words.off}
            </button>
          </div>
        </details>
      </div>
    }
  >
    {children}
  </ListHead>
)

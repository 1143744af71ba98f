import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * What becomes a PDF. The template is ours; the content is handed to it as JSON and never read as markup, so nothing that
 * a person typed can do anything there.
 */
export type Manuscript = {
  readonly template: string
  readonly content: unknown
  /** Files, TrueType or OpenType; the template names the family that it wants. */
  readonly fonts: readonly string[]
  /** The house's own clock, in seconds: the moment that the PDF gives as its own. */
  readonly madeAt: number
  /** In points: the first that gets it on so many pages, else the last. Without `pages` the first. */
  readonly sizes: readonly number[]
  readonly pages?: number | undefined
}

export type PressFaultCode = 'pdf-failed' | 'pdf-too-slow' | 'pdf-too-many'
/** Why there is no PDF. It says nothing of what stood in it. */
export class PressFault extends Error {
  override readonly name = 'PressFault'
  readonly code: PressFaultCode
  constructor(code: PressFaultCode) {
    super(code)
    this.code = code
  }
}

type Limits = { readonly program: string; readonly seconds: number; readonly waiting: number }
const limits: Limits = {
  program: join(import.meta.dirname, '../../tools/typesetter.mjs'),
  seconds: 20,
  waiting: 20,
}

/**
 * Sets documents one at a time, each in a process of its own that ends with it: its memory goes back, a fault in it
 * takes nothing with it, and it can be stopped, which a thread in native code cannot.
 */
export function openPress(own: Partial<Limits> = {}): (manuscript: Manuscript) => Promise<Uint8Array> {
  const { program, seconds, waiting } = { ...limits, ...own }
  let last: Promise<unknown> = Promise.resolve()
  let queued = 0
  return async (manuscript) => {
    if (queued >= waiting) throw new PressFault('pdf-too-many')
    queued += 1
    const turn = last.then(() => setOne(program, seconds, manuscript))
    last = turn.catch(() => undefined)
    return turn.finally(() => {
      queued -= 1
    })
  }
}

function setOne(program: string, seconds: number, manuscript: Manuscript): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program], {
      // What it says of its own may repeat what a person wrote: nobody listens.
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    // A child that has ended takes nothing in; its end tells why.
    child.stdin.on('error', () => undefined)
    child.on('error', () => failed(new PressFault('pdf-failed')))
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') return failed(new PressFault('pdf-too-slow'))
      const made = Buffer.concat(pieces)
      if (code !== 0 || made.toString('latin1', 0, 5) !== '%PDF-') return failed(new PressFault('pdf-failed'))
      done(made)
    })
    child.stdin.end(JSON.stringify(manuscript))
  })
}

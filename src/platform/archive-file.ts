import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { pipeline as run } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

const mark = Buffer.from('FOELGESKAB BAK1\n')
const ivBytes = 12
const tagBytes = 16
const algorithm = 'aes-256-gcm'

/** One part of an archive: its kind in one letter, and its content. */
export type Frame = { readonly kind: string; readonly content: Buffer }

/** Writes frames compressed and encrypted; the file has its name only when all of it is on the disk. */
export async function writeArchive(
  path: string,
  key: Uint8Array,
  frames: AsyncIterable<Frame>,
): Promise<void> {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, key, iv)
  const part = `${path}.part`
  try {
    await run(
      Readable.from(packed(frames)),
      createGzip(),
      cipher,
      async function* (sealed: AsyncIterable<Buffer>) {
        yield Buffer.concat([mark, iv])
        yield* sealed
        yield cipher.getAuthTag()
      },
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    )
    renameSync(part, path)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) rmSync(part, { force: true })
    throw fault
  }
}

async function* packed(frames: AsyncIterable<Frame>) {
  for await (const { kind, content } of frames) {
    const head = Buffer.alloc(5)
    head.write(kind, 'latin1')
    head.writeUInt32BE(content.length, 1)
    yield Buffer.concat([head, content])
  }
}

const unreadable =
  'The archive cannot be read: BACKUP_KEY is not the one it was made with, or the file was changed.'

/** The frames of an archive; a wrong key or a single changed byte is refused, at the latest after the last frame. */
export async function* readArchive(path: string, key: Uint8Array): AsyncGenerator<Frame> {
  const size = statSync(path).size
  const from = mark.length + ivBytes
  if (size < from + tagBytes || !readAt(path, 0, mark.length).equals(mark))
    throw new Error(`${path} is not a Følgeskab archive.`)
  const decipher = createDecipheriv(algorithm, key, readAt(path, mark.length, ivBytes))
  decipher.setAuthTag(readAt(path, size - tagBytes, tagBytes))
  const sealed = createReadStream(path, { start: from, end: size - tagBytes - 1 })
  const plain = pipeline(sealed, decipher, createGunzip(), () => {})
  let rest = Buffer.alloc(0)
  const parts = plain[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  for (;;) {
    const next = await parts.next().catch(() => {
      throw new Error(unreadable)
    })
    if (next.done) break
    rest = Buffer.concat([rest, next.value])
    while (rest.length >= 5 && rest.length >= 5 + rest.readUInt32BE(1)) {
      const end = 5 + rest.readUInt32BE(1)
      yield { kind: rest.toString('latin1', 0, 1), content: rest.subarray(5, end) }
      rest = rest.subarray(end)
    }
  }
  if (rest.length > 0) throw new Error(unreadable)
}

function readAt(path: string, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, length, position)
  } finally {
    closeSync(file)
  }
  return bytes
}

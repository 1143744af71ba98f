import type { HonoRequest } from 'hono'
import { Form, type Upload } from './form.ts'

export const bodyLimit = 256 * 1024

export type Body = { form: Form; json: unknown } | 'too-large' | 'unreadable'

/** Reads a form or JSON body up to `limit` bytes, before any transaction is open. */
export async function readBody(request: HonoRequest, limit: number): Promise<Body> {
  const type = request.header('content-type') ?? ''
  try {
    const bytes = await readUpTo(request.raw.body, limit)
    if (bytes === 'too-large') return bytes
    if (type.includes('application/json')) {
      return { form: new Form(new Map()), json: JSON.parse(new TextDecoder().decode(bytes)) }
    }
    return { form: bytes.length === 0 ? new Form(new Map()) : await readForm(bytes, type), json: undefined }
  } catch {
    return 'unreadable'
  }
}

async function readUpTo(stream: ReadableStream<Uint8Array> | null, limit: number) {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream ?? []) {
    size += part.length
    if (size > limit) return 'too-large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Form> {
  const sent = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const fields = new Map<string, string[]>()
  const files = new Map<string, Upload>()
  for (const [name, value] of sent) {
    // A sign that no text column can hold: nobody types it.
    if (name.includes('\0') || (typeof value === 'string' && value.includes('\0'))) throw new Error('nul')
    if (typeof value === 'string') {
      // Added in place: a body may name one field a hundred thousand times.
      const values = fields.get(name)
      if (values) values.push(value)
      else fields.set(name, [value])
    } else if (value.size > 0)
      files.set(name, {
        name: value.name,
        type: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      })
  }
  return new Form(fields, files)
}

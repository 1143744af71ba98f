import { visited } from './paced.ts'
import type { Ready } from './visits.ts'

export type Weight = { readonly gzip: number; readonly identity: number; readonly firstVisit: number }

const linked = /<(?:link|script)\b[^>]*?\b(?:href|src)="(\/[^"]+)"[^>]*>/g
/** A link that is followed by hand, or a picture of the page in another language, is not fetched. */
const isFetched = (tag: string) => /<script|rel="(stylesheet|preload|icon)"/.test(tag)

/** Bytes over the line: the page alone, packed and not, and packed with all that a first visit fetches. */
export async function weightOf(address: string, visit: Ready): Promise<Weight> {
  const as = async (path: string, encoding: string) => {
    const headers = { ...visit.headers, 'accept-encoding': encoding }
    return visited(address, path === visit.path ? { ...visit, headers } : { name: path, path, headers })
  }
  const plain = await as(visit.path, 'identity')
  const packed = await as(visit.path, 'gzip')
  const parts = [...plain.body.toString().matchAll(linked)].filter(([tag]) => isFetched(tag))
  const paths = [...new Set(parts.map(([, path = '']) => path))]
  const sizes = await Promise.all(paths.map(async (path) => (await as(path, 'gzip')).body.length))
  return {
    gzip: packed.body.length,
    identity: plain.body.length,
    firstVisit: sizes.reduce((sum, size) => sum + size, packed.body.length),
  }
}

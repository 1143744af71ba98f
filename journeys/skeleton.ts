const ids = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const words = /\b(title|alt|placeholder|value|content|label|aria-label|aria-description|data-[\w-]+)="[^"]+"/g
const places = /\b(href|action|formaction|src)="[^"]*"/g

/**
 * What remains of the main part of a page when every word is the same word and every place the same place: that there are
 * words, what carries them, what belongs to what. What a reader of the screen needs is read off it alone, so two pages
 * that share it share their faults, whichever language they speak; how wide the words run is not seen here.
 */
export const skeletonOf = (html: string) =>
  (html.match(/<main[\s\S]*<\/main>/)?.[0] ?? html)
    .replaceAll(ids, 'id')
    .replaceAll(/>([^<]*)</g, (_, text: string) => (text.trim() ? '>x<' : '><'))
    .replaceAll(words, '$1="x"')
    .replaceAll(places, '$1="x"')

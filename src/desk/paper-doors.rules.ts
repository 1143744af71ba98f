import type { MyDoor } from '#care/citizens/index.ts'
import { overviewWords } from './overview.words.ts'
import { tablePaperWords } from './table-paper.words.ts'

type Door = { readonly title: string; readonly door: string }
const doorOf = (path: string, da: Door, en: Door): MyDoor => ({
  path,
  title: { da: da.title, en: en.title },
  text: { da: da.door, en: en.door },
})

/** What the desk adds to a person's own start page. */
export const paperDoors: readonly MyDoor[] = [
  doorOf('/mit/overblik', overviewWords('da'), overviewWords('en')),
  doorOf('/mit/papiret', tablePaperWords('da'), tablePaperWords('en')),
]

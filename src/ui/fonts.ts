const folder = '/ui/fonts'
const file = (weight: number, style: string) => `source-sans-3-latin-${weight}-${style}.woff2`

/** Only the two faces that every page uses are fetched ahead; italic comes when a page needs it. */
export const uiFonts = {
  folder,
  files: [file(400, 'normal'), file(600, 'normal'), file(400, 'italic')],
  preload: [`${folder}/${file(400, 'normal')}`, `${folder}/${file(600, 'normal')}`],
}

export const uiMark = '/ui/mark.svg'

import { defineWords, type Language } from '#platform/words.ts'
import type { Article } from './article.rules.ts'

export const groupWords = defineWords({
  senfoelge: ['Senfølger', 'Late effects'],
  'lever-med-kraeft': ['Lever med kræft, der ikke går væk', 'Living with cancer that does not go away'],
  'lever-med-kraeftIntro': [
    'Om at leve sit liv, mens kræften er der.',
    'About living your life while the cancer is there.',
  ],
  videre: ['Når du ikke kommer videre', 'When you get no further'],
  videreIntro: [
    'Veje videre, når hjælpen ikke kom af sig selv.',
    'Ways on when help did not come by itself.',
  ],
})

export const groupTitle = (group: Article['group'], language: Language): string => groupWords(language)[group]

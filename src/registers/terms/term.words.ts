import { defineWords } from '#platform/words.ts'

export const termWords = defineWords({
  title: ['Begreber', 'Terms'],
  lead: [
    'Det samme ord kan betyde forskellige ting. Her står definitionerne ved siden af hinanden med kilde og år.',
    'One word can mean different things. Here the definitions stand side by side with source and year.',
  ],
  onThisPage: ['Ord på denne side', 'Words on this page'],
  none: ['Vi har ikke fundet en definition', 'We have found no definition'],
  'working-text': ['En tekst at arbejde med, ikke bekræftet', 'A text to work with, not confirmed'],
  one: ['Én definition', 'One definition'],
  several: (count: number) => [
    `${count} definitioner ved siden af hinanden`,
    `${count} definitions side by side`,
  ],
  undated: ['uden år', 'no year given'],
})

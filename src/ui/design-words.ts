export type SampleLanguage = 'da' | 'en'

/** Sample words stand in both languages beside each other. */
export type Say = (danish: string, english: string) => string

export const sayIn =
  (language: SampleLanguage): Say =>
  (danish, english) =>
    language === 'da' ? danish : english

export type Sample = { id: string; title: string }

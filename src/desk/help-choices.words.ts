import type { Pair } from '#platform/words.ts'
import type { ChoiceGroup, ChoiceKey } from './help-choices.rules.ts'

/** What can be chosen in everyday words, and the same as a part of a sentence that one can say. */
export const choiceWords: Readonly<Record<ChoiceKey, { wording: Pair; said: Pair }>> = {
  'klar-til-behandling': {
    wording: ['Jeg vil gøre mig klar til behandlingen', 'I want to get ready for the treatment'],
    said: ['at jeg gerne vil gøre mig klar til behandlingen', 'that I want to get ready for the treatment'],
  },
  'i-gang': {
    wording: ['Jeg vil i gang igen eller have flere kræfter', 'I want to get going or have more strength'],
    said: ['at jeg gerne vil have flere kræfter', 'that I want to have more strength'],
  },
  'ingen-plan': {
    wording: ['Jeg fik ikke en genoptræningsplan', 'I was not given a retraining plan'],
    said: ['at jeg ikke fik en genoptræningsplan', 'that I was not given a retraining plan'],
  },
  lindring: {
    wording: ['Jeg har brug for lindring', 'I need relief'],
    said: ['at jeg har brug for lindring', 'that I need relief'],
  },
  traet: {
    wording: ['Jeg er træt, også når jeg har hvilet', 'I am tired, even after resting'],
    said: ['at jeg er træt, også når jeg har hvilet', 'that I am tired, even after resting'],
  },
  soevn: {
    wording: ['Jeg sover dårligt', 'I sleep badly'],
    said: ['at jeg sover dårligt', 'that I sleep badly'],
  },
  smerter: {
    wording: ['Jeg har ondt', 'I am in pain'],
    said: ['at jeg har ondt', 'that I am in pain'],
  },
  foedder: {
    wording: ['Det snurrer i hænder eller fødder', 'My hands or feet tingle'],
    said: ['at det snurrer i mine hænder eller fødder', 'that my hands or feet tingle'],
  },
  haevelse: {
    wording: ['En arm eller et ben hæver', 'An arm or a leg swells'],
    said: ['at en arm eller et ben hæver', 'that an arm or a leg swells'],
  },
  mave: {
    wording: ['Mave, tarm eller blære driller', 'Trouble with stomach, bowel or bladder'],
    said: ['at maven, tarmen eller blæren driller', 'trouble with my stomach, bowel or bladder'],
  },
  spise: {
    wording: ['Det er svært at spise', 'Eating is hard'],
    said: ['at det er svært at spise', 'that eating is hard'],
  },
  samliv: {
    wording: ['Lyst, sex og samliv', 'Desire, sex and closeness'],
    said: ['lyst, sex og samliv', 'desire, sex and closeness'],
  },
  hukommelse: {
    wording: ['Jeg glemmer og mister overblikket', 'I forget and lose the overview'],
    said: ['at jeg glemmer og mister overblikket', 'that I forget and lose the overview'],
  },
  'bange-igen': {
    wording: ['Jeg er bange for, at det kommer igen', 'I am afraid that it comes back'],
    said: ['at jeg er bange for, at det kommer igen', 'that I am afraid that it comes back'],
  },
  scanning: {
    wording: ['Jeg er bange før scanninger og svar', 'I am afraid before scans and results'],
    said: ['at jeg er bange før scanninger og svar', 'that I am afraid before scans and results'],
  },
  pause: {
    wording: ['Pauser i behandlingen', 'Breaks in the treatment'],
    said: ['pauser i behandlingen', 'breaks in the treatment'],
  },
  fremtid: {
    wording: ['Fremtiden', 'The future'],
    said: ['fremtiden', 'the future'],
  },
  'ingen-tror': {
    wording: ['Prøverne er fine, men jeg mærker noget andet', 'The tests are fine, but I feel otherwise'],
    said: [
      'at prøverne er fine, men jeg mærker noget andet',
      'that the tests are fine, but I feel otherwise',
    ],
  },
  uro: {
    wording: ['Uro og tanker, der kører rundt', 'Unease and thoughts that go round'],
    said: ['uro og tanker, der kører rundt', 'unease and thoughts that go round'],
  },
  nedtrykt: {
    wording: ['Jeg er ked af det', 'I feel low'],
    said: ['at jeg er ked af det', 'that I feel low'],
  },
  'liv-og-doed': {
    wording: ['Store tanker om livet og døden', 'Big thoughts about life and death'],
    said: ['tanker om livet og døden', 'thoughts about life and death'],
  },
  arbejde: {
    wording: ['Mit arbejde', 'My work'],
    said: ['mit arbejde', 'my work'],
  },
  penge: {
    wording: ['Penge, sygedagpenge og forsikring', 'Money, sickness benefit and insurance'],
    said: ['penge og sygedagpenge', 'money and sickness benefit'],
  },
  hjemme: {
    wording: ['Hverdagen derhjemme', 'Daily life at home'],
    said: ['hverdagen derhjemme', 'daily life at home'],
  },
  alene: {
    wording: ['Jeg føler mig alene', 'I feel alone'],
    said: ['at jeg føler mig alene', 'that I feel alone'],
  },
  familie: {
    wording: ['Parforhold og familie', 'My partner and family'],
    said: ['parforhold og familie', 'my partner and family'],
  },
  'den-staerke': {
    wording: ['Jeg er træt af at være den stærke', 'I am tired of being the strong one'],
    said: ['at jeg er træt af at være den stærke', 'that I am tired of being the strong one'],
  },
  'bange-for-at-miste': {
    wording: ['Jeg er bange for at miste', 'I am afraid of losing'],
    said: ['at jeg er bange for at miste', 'that I am afraid of losing'],
  },
  'til-boernene': {
    wording: ['Hvordan siger vi det til børnene?', 'How do we tell the children?'],
    said: ['hvordan vi siger det til børnene', 'how we tell the children'],
  },
  'maa-vide': {
    wording: ['Hvad må jeg få at vide?', 'What may I be told?'],
    said: ['hvad jeg må få at vide', 'what I may be told'],
  },
  'hjaelp-hjemme': {
    wording: ['Vi har brug for hjælp derhjemme', 'We need help at home'],
    said: ['at vi har brug for hjælp derhjemme', 'that we need help at home'],
  },
  'tid-til-at-hjaelpe': {
    wording: ['Mit arbejde og tid til at hjælpe', 'My work and time to help'],
    said: ['mit arbejde og tid til at hjælpe', 'my work and time to help'],
  },
  sorg: {
    wording: ['Sorgen', 'The grief'],
    said: ['sorgen', 'the grief'],
  },
  'alene-med-det': {
    wording: ['Jeg er alene med det', 'I am alone with it'],
    said: ['at jeg er alene med det', 'that I am alone with it'],
  },
  'barn-har-mistet': {
    wording: ['Et barn eller en ung har mistet', 'A child or young person has lost somebody'],
    said: ['at et barn eller en ung har mistet', 'that a child or young person has lost somebody'],
  },
  breve: {
    wording: ['Der kommer stadig breve og indkaldelser', 'Letters and appointments still come'],
    said: ['at der stadig kommer breve', 'that letters still come'],
  },
  papirer: {
    wording: ['Penge og papirer', 'Money and papers'],
    said: ['penge og papirer', 'money and papers'],
  },
}

export const choiceGroupNames: Readonly<Record<ChoiceGroup, { name: Pair; hint: Pair }>> = {
  'i-gang': {
    name: ['Komme i gang og få lindring', 'Getting going and relief'],
    hint: ['Kræfter, bevægelse, lindring', 'Strength, moving, relief'],
  },
  krop: {
    name: ['Kroppen', 'The body'],
    hint: ['Træthed, søvn, smerter, mave, samliv', 'Tiredness, sleep, pain, stomach, closeness'],
  },
  tanker: {
    name: ['Tanker og følelser', 'Thoughts and feelings'],
    hint: ['Hukommelse, uro, at være bange eller ked af det', 'Memory, unease, being afraid or low'],
  },
  hverdag: {
    name: ['Hverdagen', 'Daily life'],
    hint: ['Arbejde, penge, hjemmet, dem omkring dig', 'Work, money, home, those around you'],
  },
}

import { fold } from '#registers/lateeffects/index.ts'

/** Words after which a person to talk to is shown before anything to read. Nothing is concluded from them. */
export type Danger = 'life' | 'body'
/** Why somebody is shown first: danger, or something that is hard to be alone with. */
export type HumanReason = Danger | 'talk'

const life = [
  /\bselvmord/,
  /\bikke( \w+){0,4} leve\b/,
  /\b(vil|onsker|haber)( \w+){0,2} (bare )?do\b/,
  /\btage (mit|sit) (eget )?liv\b/,
  /\bende pa (det hele|livet|mit liv)\b/,
  /\bikke vare (her|til)\b/,
  /\b(vil|orker|magter|kan) ikke mere\b/,
  /\bsuicid/,
  /\bkill(ing)? myself\b/,
  /\bend(ing)? (my life|it all)\b/,
  /\b(want|wish) to die\b/,
  /\b(not|dont|don t|never) want to (live|be here)\b/,
  /\bcannot go on\b/,
]
const body = [
  /\bblod(?!prove|tryk|sukker)/,
  /\bbloder\b/,
  /\bfeber/,
  /\bbrystsmerter\b/,
  /\b(ondt|smerter|trykken) i brystet\b/,
  /\bikke fa (luft|vejret)\b/,
  /\bblood(?! (test|pressure|sugar))/,
  /\bbleed/,
  /\bfever/,
  /\bchest pain/,
  /\b(cannot|can t|cant|not) breathe\b/,
]

/** Does anything here mean that a person should be talked to first? Rather once too often than once too seldom. */
export function dangerIn(words: string): Danger | null {
  const folded = fold(words)
  if (life.some((sign) => sign.test(folded))) return 'life'
  return body.some((sign) => sign.test(folded)) ? 'body' : null
}

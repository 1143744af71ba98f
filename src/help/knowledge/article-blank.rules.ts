import type { Json } from '#registers/editions/index.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'
import { articleForms, blockKeys, hasPart, keyOfForm } from './article-form.rules.ts'

type Begun = { readonly key: string; readonly author: string; readonly today: Temporal.PlainDate }

/** An article to begin with: the parts that its reader has, all of them empty; nothing of it is known yet. */
export function blankArticle({ slug, name, gist }: LateEffectName, { key, author, today }: Begun): Json {
  const form = articleForms.find((one) => keyOfForm(slug, one) === key) ?? 'borger'
  return {
    key: keyOfForm(slug, form),
    group: 'senfoelge',
    lateEffect: slug,
    form,
    title: name,
    gist,
    blocks: blockKeys
      .filter((part) => hasPart(form, part))
      .map((part) => ({ key: part, text: { da: '', en: null }, sources: [], facts: [] })),
    redFlagsLooked: 'ikke-undersoegt',
    author,
    sourceStatus: 'unconfirmed',
    written: today.toString(),
  }
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sourceSchema } from '#registers/sources/index.ts'
import { figuresSchema } from './figure.rules.ts'

const shipped = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8'))

/** The figures as they ship. */
export const shippedFigures = () => figuresSchema.parse(shipped('figures/figures.json'))
export const shippedSources = () =>
  ['sources/sources.json', 'sources/figures.json'].flatMap((file) =>
    z.array(sourceSchema).parse(shipped(file)),
  )

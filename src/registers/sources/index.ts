export * from './dated.rules.ts'
export * from './source.rules.ts'

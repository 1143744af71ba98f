export * from './dated.rules.ts'
export * from './source.rules.ts'
export * from './source.store.ts'
export * from './source-kind.rules.ts'

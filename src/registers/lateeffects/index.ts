export * from './everyday.rules.ts'
export * from './late-effect.rules.ts'
export * from './late-effect.store.ts'
export * from './late-effect-kinds.rules.ts'

export * from './everyday.rules.ts'
export * from './late-effect.rules.ts'

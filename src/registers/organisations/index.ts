export * from './authority.rules.ts'
export * from './organisation.rules.ts'
export * from './succession.rules.ts'

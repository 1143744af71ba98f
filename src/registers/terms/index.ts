export * from './term.rules.ts'

export * from './figure.rules.ts'

export * from './standard.rules.ts'
export * from './standard-kind.rules.ts'
export { standardPages } from './standards.pages.ts'

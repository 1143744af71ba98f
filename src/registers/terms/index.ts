export * from './term.rules.ts'
export * from './term.store.ts'
export * from './term-kind.rules.ts'
export { termPages } from './terms.pages.ts'

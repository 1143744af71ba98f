export { factAddresses, factPages } from './facts.pages.ts'
export * from './figure.rules.ts'
export * from './figure.store.ts'
export * from './figure-kind.rules.ts'

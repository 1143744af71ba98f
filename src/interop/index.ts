export { interopAddresses } from './interop.pages.ts'

export { callForAdvice } from './advice.jobs.ts'
export { advicePages } from './advice.pages.ts'
export { furnishExampleAdvice } from './example-advice.store.ts'

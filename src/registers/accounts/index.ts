export { type AwayToday, awayToday } from './absence.store.ts'
export { absenceWords } from './absence.words.ts'
export { AwayNow, absencePath } from './absence-today.page.tsx'
export { mayCloseAccount, mayCreateAccount, mayHandOver, mayReadWork } from './account.policy.ts'
export {
  accountIdOfExample,
  examplePeople,
  exampleUnits,
  postIdOfExample,
} from './accounts.example.ts'
export { accountPages } from './accounts.pages.ts'
export { roleTitles } from './accounts.words.ts'
export { enterAsAccount } from './enter.store.ts'
export { furnishExamplePeople } from './example-people.store.ts'
export * from './handover.store.ts'
export { createAccount } from './invitation.store.ts'
export { clearKeptWords } from './kept-words.jobs.ts'
export { keepWords } from './kept-words.store.ts'
export { clearLapsedDoors } from './lapsed.jobs.ts'
export { closeAccount, findAccountId } from './leaving.store.ts'
export { listOnDuty, type OnDuty } from './on-duty.store.ts'
export { isRole, type Role, roles } from './post.rules.ts'
export { emailOf, isEmail } from './sign-in.rules.ts'
export { findWorkplace } from './workplace.store.ts'

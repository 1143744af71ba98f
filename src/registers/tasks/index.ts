export type { TaskToOpen } from './task.rules.ts'
export { closeTask, countMyTasks, listMyTasks, openTask } from './task.store.ts'
export { taskPages } from './tasks.pages.ts'

export type { TaskToOpen } from './task.rules.ts'
export { type Called, closeTask, closeTasks, openTask, openTasks } from './task.store.ts'
export { taskPages } from './tasks.pages.ts'

/** When nobody has acted: days after the due day until whoever must, then the leader, then the next is told. Own goals. */
export const tellAfterDays = [1, 2, 5] as const
export type Stage = 1 | 2 | 3

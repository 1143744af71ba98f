import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** The house itself, at start, takes in what ships; nobody edits a questionnaire here. */
export const mayTakeInQuestionnaires = (actor: Actor) =>
  actor.kind === 'job' ? grant('questionnaires.taken-in', actor, 'questionnaires') : refuse('not-a-job')

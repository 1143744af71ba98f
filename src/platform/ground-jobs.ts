import { clearing, historyParts } from './house-keeping.ts'
import type { Job } from './jobs.ts'
import type { Log } from './log.ts'
import { mailSender, type Post } from './mail.ts'
import { sealer } from './sealer.ts'

/** The work of the ground itself; without a mail server mails are kept. */
export const groundJobs = (sealKey: Uint8Array | undefined, post: Post | undefined, log: Log): Job[] => [
  sealer(sealKey),
  historyParts,
  clearing,
  ...(post ? [mailSender(post, log)] : []),
]

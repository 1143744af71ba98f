const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const

export type Waiting = { unsealedSeconds: number; unsentMailSeconds: number; overdueJobs: number }
export type Measures = {
  served(route: string, status: number, seconds: number): void
  print(waiting: Waiting): string
}

/** Five figures for Prometheus: requests, how long they took, and what waits. */
export function openMeasures(): Measures {
  const requests = new Map<string, number>()
  const buckets = bounds.map(() => 0)
  let count = 0
  let sum = 0
  return {
    served(route, status, seconds) {
      const key = `route="${route}",status="${status}"`
      requests.set(key, (requests.get(key) ?? 0) + 1)
      bounds.forEach((bound, index) => {
        if (seconds <= bound) buckets[index] = (buckets[index] ?? 0) + 1
      })
      count += 1
      sum += seconds
    },
    print: ({ unsealedSeconds, unsentMailSeconds, overdueJobs }) =>
      [
        '# TYPE foelgeskab_requests_total counter',
        ...[...requests].map(([key, value]) => `foelgeskab_requests_total{${key}} ${value}`),
        '# TYPE foelgeskab_request_seconds histogram',
        ...bounds.map((bound, index) => `foelgeskab_request_seconds_bucket{le="${bound}"} ${buckets[index]}`),
        `foelgeskab_request_seconds_bucket{le="+Inf"} ${count}`,
        `foelgeskab_request_seconds_sum ${sum}`,
        `foelgeskab_request_seconds_count ${count}`,
        '# TYPE foelgeskab_oldest_unsealed_event_seconds gauge',
        `foelgeskab_oldest_unsealed_event_seconds ${unsealedSeconds}`,
        '# TYPE foelgeskab_oldest_unsent_mail_seconds gauge',
        `foelgeskab_oldest_unsent_mail_seconds ${unsentMailSeconds}`,
        '# TYPE foelgeskab_overdue_jobs gauge',
        `foelgeskab_overdue_jobs ${overdueJobs}`,
        '',
      ].join('\n'),
  }
}

import { fieldsOf } from './testing.ts'

type Visitor = {
  get: (path: string) => Response | Promise<Response>
  post: (path: string, form?: Record<string, string | string[]>) => Response | Promise<Response>
}
type Form = Record<string, string | string[]>

/** The address that an answer leads to. */
export const leadsTo = (answer: Response): string =>
  answer.headers.get('location') ?? `status ${answer.status}`

/** Begins an answer as a citizen does, or as told, and gives the address of its pages. */
export async function begun(visitor: Visitor, form: Form = { som: 'citizen' }): Promise<string> {
  const answer = await visitor.post('/mit/behov', form)
  return leadsTo(answer).replace(/\/svar.*$/, '')
}

/** Answers the page where one is, as a browser would with its hidden fields, and gives what that leads to. */
export async function tell(visitor: Visitor, here: string, form: Form, place?: number): Promise<Response> {
  const page = await visitor.get(`${here}/svar${place ? `?trin=${place}` : ''}`)
  const { item = '', om = '' } = fieldsOf(await page.text())
  return visitor.post(`${here}/svar`, { item, om, ...form })
}

/** Tired, and it fills seven; help is wished for soon. Then what matters. */
export async function tellAll(visitor: Visitor, here: string, more: readonly Form[] = []): Promise<void> {
  const said: readonly Form[] = [
    ...[{ svar: ['physical'] }, { svar: ['traethed'] }, { svar: '7' }, { svar: 'soon' }],
    ...[{ svar: 'Jeg går en tur' }, { svar: 'Min have' }, { spring: 'ja' }],
  ]
  for (const form of more.length > 0 ? more : said) await tell(visitor, here, form)
}

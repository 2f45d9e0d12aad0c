/** Why an answer is not given, in one sentence for whoever wrote the request (RFC 9457, problem details). */

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const
type Status = keyof typeof titles

export interface Problem {
  type: 'about:blank'
  title: string
  status: number
  detail: string
  /** The parameter that is wrong. */
  parameter?: string
  /** Tells whoever looks after the program which request it was. */
  reference?: string
}

export class NotAnswered extends Error {
  override name = 'NotAnswered'
  readonly status: Status
  readonly parameter: string | undefined
  constructor(status: Status, detail: string, parameter?: string) {
    super(detail)
    this.status = status
    this.parameter = parameter
  }
}

export const wrong = (parameter: string, detail: string): NotAnswered =>
  new NotAnswered(400, detail, parameter)

export const problemOf = ({ status, message, parameter }: NotAnswered, reference?: string): Problem => ({
  type: 'about:blank',
  title: titles[status],
  status,
  detail: message,
  ...(parameter === undefined ? {} : { parameter }),
  ...(reference === undefined ? {} : { reference }),
})

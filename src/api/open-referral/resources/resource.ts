/** What one address of the feed answers: the resource it is about, for the routes and the API description. */
import type { Asked } from '../asked.ts'
import type { Name } from '../parameters.ts'

export interface Resource {
  /** Below /open-referral. */
  path: string
  summary: string
  takes: readonly Name[]
  /** The schema of HSDS-UK 3.0 that one thing of the answer passes, by its file. */
  schema: string
  isList: boolean
  answer(asked: Asked, id: string): Promise<object>
}

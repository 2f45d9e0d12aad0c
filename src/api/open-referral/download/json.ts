/** The whole directory as one JSON document: the feed’s own beginning, and every service with all that belongs to it. */
import type { Asked } from '../asked.ts'
import { root } from '../resources/root.ts'
import { serviceInFull } from '../words/service.ts'
import { everyService } from './every.ts'

const encoder = new TextEncoder()

export async function* directoryJson(asked: Asked): AsyncGenerator<Uint8Array> {
  const beginning = JSON.stringify(await root.answer(asked, ''))
  yield encoder.encode(`${beginning.slice(0, -1)},"services":[`)
  let isFirst = true
  for await (const services of everyService(asked)) {
    const text = services.map(service => JSON.stringify(serviceInFull(service))).join(',\n')
    yield encoder.encode(`${isFirst ? '' : ','}\n${text}`)
    isFirst = false
  }
  yield encoder.encode('\n]}\n')
}

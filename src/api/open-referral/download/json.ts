/** The whole directory as one JSON document: the feed’s own beginning, and every service with all that belongs to it. */
import { root } from '../resources/root.ts'
import { serviceInFull } from '../words/service.ts'
import { everyService } from './every.ts'
import type { Read } from './routes.ts'

const encoder = new TextEncoder()

export async function* directoryJson(read: Read): AsyncGenerator<Uint8Array> {
  const beginning = JSON.stringify(await read(asked => root.answer(asked, '')))
  yield encoder.encode(`${beginning.slice(0, -1)},"services":[`)
  let isFirst = true
  for await (const services of everyService(read)) {
    const text = services.map(service => JSON.stringify(serviceInFull(service))).join(',\n')
    yield encoder.encode(`${isFirst ? '' : ','}\n${text}`)
    isFirst = false
  }
  yield encoder.encode('\n]}\n')
}

/** /services and /services/{id}. */
import { NotAnswered } from '../problem.ts'
import { pageOf } from '../envelope.ts'
import { filterNames } from '../filters.ts'
import { bytesIn } from '../ids.ts'
import { idsIn, serviceList } from '../lists.ts'
import { given, pagingNames, pagingOf } from '../parameters.ts'
import { servicesOf } from '../services.ts'
import { serviceInFull, serviceInShort } from '../words/service.ts'
import type { Resource } from './resource.ts'

export const services: Resource = {
  path: '/services',
  summary: 'The services of the directory, page by page.',
  takes: [...pagingNames, ...filterNames, 'full'],
  schema: 'service_list',
  isList: true,
  async answer(asked) {
    const paging = pagingOf(asked.query)
    const { full = false } = given(asked.query, ['full'])
    const list = await serviceList(asked)
    const found = await servicesOf(asked, idsIn(list, 16, paging.stretch))
    return pageOf(found.map(full ? serviceInFull : serviceInShort), list.length / 16, paging)
  },
}

export const service: Resource = {
  path: '/services/{id}',
  summary: 'One service with everything that belongs to it.',
  takes: [],
  schema: 'service',
  isList: false,
  async answer(asked, id) {
    const [found] = bytesIn(id) ? await servicesOf(asked, [id.toLowerCase()]) : []
    if (!found) throw new NotAnswered(404, 'There is no service with this id')
    return serviceInFull(found)
  },
}

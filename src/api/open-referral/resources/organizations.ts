/** /organizations and /organizations/{id}: who runs services, as the first service of each tells of it. */
import type { Asked } from '../asked.ts'
import { pageOf } from '../envelope.ts'
import { behind, idsIn, organisationList, organisationWidth, serviceList } from '../lists.ts'
import { given, mostPerPage, pagingNames, pagingOf } from '../parameters.ts'
import { NotAnswered } from '../problem.ts'
import { servicesOf } from '../services.ts'
import { organisationInFull, organisationInShort } from '../words/organisation.ts'
import { serviceInFull, serviceInShort } from '../words/service.ts'
import type { Resource } from './resource.ts'

export const organizations: Resource = {
  path: '/organizations',
  summary: 'The organisations that run services, page by page.',
  takes: [...pagingNames, 'search', 'full'],
  schema: 'organization_list',
  isList: true,
  async answer(asked) {
    const paging = pagingOf(asked.query)
    const { full = false } = given(asked.query, ['full'])
    const list = await organisationList(asked)
    const firsts = idsIn(list, organisationWidth, paging.stretch, 16)
    const found = await servicesOf(asked, firsts)
    const tell = full ? organisationInFull : organisationInShort
    const contents = found.map(({ record, organisationId }) => tell(record.organisation, organisationId))
    return pageOf(contents, list.length / organisationWidth, paging)
  },
}

export const organization: Resource = {
  path: '/organizations/{id}',
  summary: 'One organisation, with up to 500 of its services; full_service tells of each service whole.',
  takes: ['full_service'],
  schema: 'organization',
  isList: false,
  async answer(asked, id) {
    const everything = { ...asked, query: new URLSearchParams() }
    const first = behind(await organisationList(everything), organisationWidth, id)
    const [told] = first === undefined ? [] : await servicesOf(asked, [first])
    if (!told) throw new NotAnswered(404, 'There is no organisation with this id')
    const { full_service: full = false } = given(asked.query, ['full_service'])
    const services = await servicesRunBy(asked, told.organisationId)
    return {
      ...organisationInFull(told.record.organisation, told.organisationId),
      services: services.map(full ? serviceInFull : serviceInShort),
    }
  },
}

async function servicesRunBy(asked: Asked, id: string) {
  const query = new URLSearchParams({ organization_id: id })
  const list = await serviceList({ ...asked, query })
  return servicesOf(asked, idsIn(list, 16, [0, mostPerPage]))
}

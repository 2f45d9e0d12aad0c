/** The feed’s own description, as OpenAPI 3.1 has it: made of what answers, so that it cannot say anything else. */
import { parameters } from './parameters.ts'
import { resources } from './resources/all.ts'
import type { Resource } from './resources/resource.ts'
import { standard } from './resources/root.ts'

/** Where the schemas lie that the validator of Open Referral UK checks answers against. */
const schemas =
  'https://raw.githubusercontent.com/tpximpact/OpenReferralApi/refs/heads/main/OpenReferralApi/Schemas/V3.0-UK'

interface About {
  address: string
  name: string
  contact: string
}

export const describe = ({ address, name, contact }: About) => ({
  openapi: '3.1.0',
  info: {
    title: `Services in ${name}`,
    version: standard,
    summary: 'Open Referral UK 3.0: open to everybody, without a key.',
    description: `Each source is named with its licence. ${contact}`,
    license: { name: 'The licence of each source', url: address },
  },
  servers: [{ url: address }],
  paths: Object.fromEntries(resources.map(resource => [resource.path, { get: operationOf(resource) }])),
  components: {
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([parameter, { description, schema }]) => [
        parameter,
        { name: parameter, in: 'query', required: false, description, schema },
      ]),
    ),
    schemas: { Problem: problem },
  },
})

const required = ['/', '/services', '/services/{id}']

/** The validator takes an endpoint with the tag Optional as one that a feed may lack. */
const operationOf = ({ path, summary, takes, schema, isList }: Resource) => ({
  summary,
  tags: [required.includes(path) ? 'Required' : 'Optional'],
  operationId: `get${schema.replace(/(^|_)(\w)/g, (_all, _line, letter: string) => letter.toUpperCase())}`,
  parameters: [
    ...(path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
      : []),
    ...takes.map(name => ({ $ref: `#/components/parameters/${name}` })),
  ],
  responses: {
    200: {
      description: isList ? 'A page of the list.' : 'What was asked for.',
      content: { 'application/json': { schema: { $ref: `${schemas}/${schema}.json` } } },
    },
    304: { description: 'Nothing has changed since the state that the request names.' },
    ...(takes.length > 0 ? { 400: failure('A parameter is wrong.') } : {}),
    ...(path.includes('{id}') ? { 404: failure('There is none with this id.') } : {}),
  },
})

const failure = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const problem = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What is wrong, in one sentence.' },
    parameter: { type: 'string', description: 'The parameter that is wrong.' },
    reference: { type: 'string', description: 'The request, for whoever looks after the program.' },
  },
  required: ['type', 'title', 'status', 'detail'],
}

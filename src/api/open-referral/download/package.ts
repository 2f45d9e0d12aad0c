/** datapackage.json: what the tables hold, in the shape of HSDS 3.0’s own, and whose words they are (Data Package v1). */
import { tables, type Field } from './tables.ts'

export function packageOf(place: string, sources: readonly { source: string; licence: string }[]): string {
  const licences = [...new Set(sources.map(({ licence }) => licence))]
  const description = {
    name: 'human_services_data',
    title: `Services in ${place}`,
    description: 'Each service says in metadata.csv who its source is, and under which licence.',
    profile: 'tabular-data-package',
    version: '3.0.0',
    homepage: 'http://docs.openreferral.org',
    licenses: licences.map(title => ({ name: slug(title), title })),
    sources: sources.map(({ source, licence }) => ({ title: `${source} (${licence})` })),
    resources: tables.map(({ name, path, fields }) => ({
      name,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      profile: 'tabular-data-resource',
      schema: { primaryKey: 'id', fields: fields.map(fieldOf), ...foreignKeys(fields) },
    })),
  }
  return JSON.stringify(description, null, 2)
}

const slug = (title: string): string => title.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '') || 'licence'

const fieldOf = ({
  name,
  type = 'string',
  format,
  isRequired = false,
  isUnique = false,
  enum: values,
}: Field) => ({
  name,
  type,
  ...(format === undefined ? {} : { format }),
  constraints: { required: isRequired, unique: isUnique, ...(values === undefined ? {} : { enum: values }) },
})

const foreignKeys = (fields: readonly Field[]) => {
  const keys = fields.flatMap(({ name, of }) =>
    of === undefined ? [] : [{ fields: name, reference: { resource: of, fields: 'id' } }],
  )
  return keys.length === 0 ? {} : { foreignKeys: keys }
}

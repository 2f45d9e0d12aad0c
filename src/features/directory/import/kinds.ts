/** What a file may hold, in the words of the pages that tell. */

export const kinds = {
  directory: { label: 'Services', one: 'service', many: 'services' },
  areas: { label: 'Areas and their deprivation', one: 'area', many: 'areas' },
  practices: { label: 'GP practices', one: 'practice', many: 'practices' },
  postcodes: { label: 'Postcodes and where they are', one: 'postcode', many: 'postcodes' },
  taxonomy: { label: 'Categories', one: 'category', many: 'categories' },
} as const
export type Kind = keyof typeof kinds

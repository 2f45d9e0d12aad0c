/** Categories, languages and areas of Open Referral. */
import { isNeed, needsTaxonomy, type Need } from '../../../needs.ts'
import type { Attribute } from '../../../record.ts'
import { listed, words, type Part } from '../part.ts'

/** What it is about. Our own needs come back as needs, from a feed of another place. */
export function categoriesOf(service: Part): { needs: Need[]; attributes: Attribute[] } {
  const all = attributesOf(service)
  const [needs = [], attributes = []] = [true, false].map(isOurs =>
    all.filter(({ taxonomy, code }) => (taxonomy === needsTaxonomy && isNeed(code)) === isOurs),
  )
  return { needs: needs.flatMap(({ code }) => (isNeed(code) ? [code] : [])), attributes }
}

/** Terms of taxonomies: `attributes` (HSDS 3), `service_taxonomys` (HSDS-UK 1), and keywords. */
function attributesOf(service: Part): Attribute[] {
  const linked = service
    .parts('attributes', 'service_attributes', 'service_taxonomys', 'service_taxonomies', 'service_taxonomy')
    .flatMap(link => {
      const terms = link.parts('taxonomy_term', 'taxonomy')
      return terms.length > 0 ? terms.flatMap(term => attributeOf(term, link)) : labelled(link)
    })
  const keywords = listed(words(service, 'keywords')).map(name => ({
    taxonomy: 'Keywords',
    code: name,
    name,
  }))
  const coded = service.parts('taxonomy_terms').flatMap(term => attributeOf(term, term))
  const all = [...linked, ...coded, ...keywords]
  return [...new Map(all.map(one => [`${one.taxonomy}|${one.code}`, one])).values()]
}

function attributeOf(term: Part, link: Part): Attribute[] {
  const name = words(term, 'name', 'term')
  if (name === '') return []
  const [detail] = term.parts('taxonomy_detail')
  const taxonomy =
    (term.cells['taxonomy'] ||
      detail?.cells['name'] ||
      term.cells['vocabulary'] ||
      link.cells['link_type']) ??
    ''
  return [{ taxonomy: taxonomy || 'Categories', code: term.cells['code'] || term.cells['id'] || name, name }]
}

/** A label and a value, as some feeds have instead of a term. */
function labelled(link: Part): Attribute[] {
  const [label, value] = [words(link, 'label'), words(link, 'value')]
  return label === '' || value === '' ? [] : [{ taxonomy: label, code: value, name: value }]
}

/** ISO 639 codes where we know them, else the source's words. */
export function languagesOf(...parts: readonly Part[]): string[] {
  const said = parts.flatMap(part => [
    ...part.parts('languages').map(one => one.cells['code'] || words(one, 'name', 'language')),
    ...listed(words(part, 'languages')),
  ])
  return [...new Set(said.map(languageCode))].filter(one => one !== '')
}

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')
const codes = new Map<string, string>()

/** "cy" for Welsh, by the names of the Unicode Common Locale Data Repository. */
function languageCode(said: string): string {
  if (codes.size === 0) {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    for (const code of alphabet.flatMap(first => alphabet.map(second => first + second))) {
      const name = names.of(code)?.toLowerCase()
      if (name !== undefined && !codes.has(name)) codes.set(name, code)
    }
  }
  const typed = said.toLowerCase()
  return /^[a-z]{2,3}$/.test(typed) ? typed : (codes.get(typed) ?? said)
}

/** Areas served: in words, and as codes of the Office for National Statistics where one is given. */
export function areasOf(service: Part): string[] {
  const said = service
    .parts('service_areas')
    .flatMap(area => [
      words(area, 'name', 'service_area', 'description'),
      /[EWSNK]\d{8}/.exec(`${area.cells['uri'] ?? ''} ${area.cells['extent'] ?? ''}`)?.[0] ?? '',
    ])
  return [...new Set([...said, ...listed(words(service, 'service_areas'))])].filter(one => one !== '')
}

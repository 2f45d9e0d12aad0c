/** The shapes a taxonomy comes in, and how each of their rows becomes a term. To add one, name it here. Pure. */
import type { Fault } from '../import/table.ts'
import type { Line } from './term.ts'

type Cells = Record<string, string>

/** What is wrong with one row; who reads the rows knows which. */
export type OwnFault = Omit<Fault, 'row'>

export interface TaxonomyShape {
  /** What to call the shape, or the taxonomy where there is one of it in the world. */
  name: string
  /** There is one of it in the world, whatever its file is called. Others number their categories each from 1. */
  isOne?: boolean
  /** The columns without which it is not this shape. */
  columns: readonly string[]
  /** The columns that hold a term's code, name and parent, for what is said about them. */
  says: { code: string; name: string; parent: string; rule?: string; except?: string }
  read(cells: Cells): Line
  /** What is taken, but should be looked at. */
  doubts?(cells: Cells): OwnFault[]
}

/** UK Charity Activity Tags, charityclassification.org.uk. A tag stands under its subcategory, that under its category. */
const ukcat: TaxonomyShape = {
  name: 'UKCAT',
  isOne: true,
  columns: ['Code', 'tag', 'Category', 'Subcategory', 'Level'],
  says: {
    code: 'Code',
    name: 'tag',
    parent: 'Category',
    rule: 'Regular expression',
    except: 'Exclude regular expression',
  },
  read(cells) {
    const { Code: code = '', tag: name = '', Category = '', Subcategory = '', Level = '' } = cells
    const names = [Category, Level === '1' ? '' : Subcategory, Level === '3' ? name : '']
    const path = names.filter(one => one !== '')
    return {
      id: path.join(' / '),
      code,
      name,
      parentId: path.length > 1 ? path.slice(0, -1).join(' / ') : null,
      ...ruleIn(cells['Regular expression'], 'rule'),
      ...ruleIn(cells['Exclude regular expression'], 'except'),
    }
  },
}

/** A rule, unless there is none: `\b()\b` is how UKCAT's own program writes that. */
const ruleIn = (typed = '', name: 'rule' | 'except') =>
  typed === '' || typed === '\\b()\\b' ? {} : { [name]: typed }

/** International Classification of Non-profit and Third Sector Organizations (United Nations, 2018). */
const icnptso: TaxonomyShape = {
  name: 'ICNPTSO',
  isOne: true,
  columns: ['Section', 'Group', 'Sub-group', 'Title'],
  says: { code: 'Section', name: 'Title', parent: 'Group' },
  read(cells) {
    const codes = ['Section', 'Group', 'Sub-group']
      .map(column => cells[column] ?? '')
      .filter(one => one !== '')
    const code = codes.at(-1) ?? ''
    return { id: code, code, name: cells['Title'] ?? '', parentId: codes.at(-2) ?? null }
  },
}

/** Ohana API, taxonomy.csv: what early HSDS looked like. */
const ohana: TaxonomyShape = {
  name: 'Ohana',
  columns: ['taxonomy_id', 'name', 'parent_id', 'parent_name'],
  says: { code: 'taxonomy_id', name: 'name', parent: 'parent_id' },
  read(cells) {
    const { taxonomy_id: code = '', name = '', parent_id = '', parent_name = '' } = cells
    return {
      id: code,
      code,
      name,
      parentId: parent_id || null,
      ...(parent_name === '' ? {} : { parentName: parent_name }),
    }
  },
}

/** Open Referral and Open Referral UK 3.0, taxonomy_term: HSDS knows a code beside the id, the UK does not. */
const openReferral: TaxonomyShape = {
  name: 'Open Referral',
  columns: ['id', 'name', 'taxonomy'],
  says: { code: 'id', name: 'name', parent: 'parent_id' },
  read(cells) {
    const { id = '', code = '', name = '', parent_id = '' } = cells
    return { id, code: code || id, name, parentId: parent_id || null }
  },
  doubts({ name = '', term_uri: typed = '' }) {
    if (typed === '' || URL.canParse(typed)) return []
    const words = `“${typed}”, the address of “${name}”, is not a web address, so it was left out. Correct it at the source`
    return [{ column: 'term_uri', isWarning: true, words }]
  },
}

/** Outpost's tree, each level laid flat before it comes here. */
const outpost: TaxonomyShape = {
  name: 'Outpost',
  columns: ['id', 'label'],
  says: { code: 'id', name: 'label', parent: 'children' },
  read(cells) {
    const { id = '', label = '', parent_id = '' } = cells
    return { id, code: id, name: label, parentId: parent_id || null }
  },
}

export const taxonomyShapes: readonly TaxonomyShape[] = [ukcat, icnptso, ohana, openReferral, outpost]

/** Spreadsheets (XLSX) as small as they can be, written by hand for a test. */
import { strToU8, zipSync } from 'fflate'

/** Text, a number, nothing, or the cell’s own XML: `{ type: 'e', inside: '<v>#REF!</v>' }`. */
export type TestCell = string | number | null | { type?: string; style?: number; inside: string }

export interface TestSheet {
  name: string
  rows: readonly (readonly TestCell[])[]
  state?: 'hidden' | 'veryHidden'
  merged?: readonly string[]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const letter = (index: number): string => String.fromCodePoint(65 + index)

function cellXml(cell: TestCell, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  const { type, style, inside } = cell
  return `<c r="${place}"${type ? ` t="${type}"` : ''}${style ? ` s="${style}"` : ''}>${inside}</c>`
}

const sheetXml = ({ rows, merged = [] }: TestSheet): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map((cells, row) =>
      cells.every(cell => cell === null)
        ? ''
        : `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, `${letter(at)}${row + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData>${
    merged.length > 0
      ? `<mergeCells>${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : ''
  }</worksheet>`

/** Styles 1 and 2 are a date and a time of day. */
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a spreadsheet by name, before they are packed. */
export const spreadsheetParts = (sheets: readonly TestSheet[]): Record<string, string> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styles,
  ...Object.fromEntries(
    sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
  ),
})

/** Packs files by name into a zip file. */
export const zipped = (files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

export const spreadsheet = (...sheets: TestSheet[]): Uint8Array<ArrayBuffer> =>
  zipped(spreadsheetParts(sheets))

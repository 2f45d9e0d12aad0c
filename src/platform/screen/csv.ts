/** A table as a file that spreadsheets open: RFC 4180, with a mark that tells them it is UTF-8. Pure. */

/** What would begin a formula in a spreadsheet (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** One cell. What looks like a formula gets an apostrophe before it, so that no spreadsheet computes it. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = formula.test(value) ? `'${value}` : value
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A heading and its rows, each line ended. */
export const csvOf = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${[headings, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

/** Lists that no format knows, and what an administrator does with them. */
import { previews, type Upload } from './imports.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** Rows as CSV, with these columns. */
export const csvOf = (columns: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `${[columns, ...rows].map(cells => cells.map(quoted).join(',')).join('\n')}\n`

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const groups = (...more: readonly (readonly string[])[]): Upload => ({
  name: 'lune_groups.csv',
  content: csvOf(
    ['Group', 'Organiser', 'Where it is', 'Telephone', 'Web'],
    ['Chair yoga', 'The Hub', 'LA1 1AA', '01524 555 100', 'hub.example'],
    ['Knit and natter', 'The Hub', 'LA1 8HM', '07', ''],
    ...more,
  ),
})

/** Uploads a list and opens the page that asks what its columns hold. */
export async function asked(here: Town, admin: Visitor, upload: Upload): Promise<Shown> {
  const page = await previews(here, admin, upload)
  return page.follows('Say what its columns hold')
}

/** Says that this is what they hold: the page of the import, once it is read. */
export async function explains(
  here: Town,
  admin: Visitor,
  page: Shown,
  typed: Record<string, string> = {},
): Promise<Shown> {
  const { path } = await page.press('Use this and read the file', typed)
  await here.finishJobs()
  return admin.opens(path)
}

/** What a page says is wrong: “row | column | what to do”, behind the file where there are several. */
export const faultsOn = ({ page }: Shown): string[] =>
  page
    .querySelectorAll('table')
    .filter(table => !table.text.includes('The first changes'))
    .flatMap(table => table.querySelectorAll('tbody tr'))
    .map(row =>
      row
        .querySelectorAll('td')
        .map(cell => {
          const heading = cell.querySelector('.nhsuk-table-responsive__heading')?.text ?? ''
          return cell.text.replace(heading, '').trim()
        })
        .join(' | '),
    )

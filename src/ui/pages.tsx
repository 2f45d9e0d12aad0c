/** The way to the next and the previous page of a list, where there is one. */
import { Pagination } from 'nhsuk-react-components'
import { useSay } from './setting.ts'
import { words } from './words.ts'
import type { PageOf } from '../platform/screen/query.ts'

interface PagesProps {
  of: Pick<PageOf<unknown>, 'page' | 'hasMore'>
  /** The list's address, with what was searched for. */
  at: string
}

export function Pages({ of: { page, hasMore }, at }: PagesProps) {
  const say = useSay()
  if (page === 1 && !hasMore) return null
  const to = (number: number) => `${at}${at.includes('?') ? '&' : '?'}page=${number}`
  return (
    <Pagination aria-label={say(words.pages)}>
      {page > 1 && (
        <Pagination.Link href={to(page - 1)} previous>
          {say(words.previous)}
        </Pagination.Link>
      )}
      {hasMore && (
        <Pagination.Link href={to(page + 1)} next>
          {say(words.next)}
        </Pagination.Link>
      )}
    </Pagination>
  )
}

/** The envelope around a page of a list, as the API description of Open Referral UK 3.0 has it ("Page"). Pure. */

export interface PageOf<Item> {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Item[]
}

/** Which page, and how many things stand on one. */
export interface Paging {
  page: number
  perPage: number
}

/** A page past the end is empty, and still says how many things there are. */
export function pageOf<Item>(contents: Item[], total: number, { page, perPage }: Paging): PageOf<Item> {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

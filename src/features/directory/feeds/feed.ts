/** What reading a live feed gives, page by page, and what can be wrong with it. Pure. */

export interface Feed {
  /** As it was typed: where the feed begins, with or without `/services`. */
  address: string
}

/** What is wrong, and what to do. With a warning everything was taken all the same. */
export interface FeedFault {
  page: number | null
  isWarning: boolean
  words: string
}

/**
 * What to remember of a page that was read, as plain JSON. Those of this reading say where to resume; those of the
 * last whole reading say what has not changed since.
 */
export interface ReadPage {
  page: number
  /** Page and entry counts as the feed gave them. */
  of: number | null
  total: number | null
  version: string | null
  /** 2 when the feed changed the first time and was read again. */
  attempt: 1 | 2
  /** Entries on the page, good or not. */
  entries: number
  /** A fingerprint of each good entry, by its id. */
  services: Record<string, string>
  isLast: boolean
  /** What to ask by next time; left out where an unchanged list would not mean unchanged services. */
  etag?: string
  lastModified?: string
}

export interface FeedPage {
  page: number
  of: number | null
  /** Whole services, in the words of the feed, that are new or changed since `known`. */
  services: unknown[]
  /** Where on the page each of them stands, from 1. */
  rows: number[]
  /** Ids of services that are as they were in `known`. */
  unchanged: string[]
  faults: FeedFault[]
  /** The feed changed while it was read: everything yielded before this page is void. */
  startsAgain: boolean
  isLast: boolean
  read: ReadPage
}

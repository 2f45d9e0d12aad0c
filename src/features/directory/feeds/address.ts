/** Where the parts of a feed are, whatever end of it was typed. Pure. */
import { FeedBroken } from './broken.ts'
import type { Feed } from './feed.ts'

/** The address of one part. The query that was typed, if any, is kept. */
export function partOf(feed: Feed, part: string): URL {
  const url = addressOf(feed.address)
  const root = url.pathname.replace(/\/+$/, '').replace(/\/services$/, '')
  url.pathname = `${root}/${part}`
  return url
}

/** Whether it may be asked is for `fetchPublic` to say. */
export function addressOf(typed: string): URL {
  if (!URL.canParse(typed.trim()))
    throw new FeedBroken(null, 'This is not a web address. Give one that begins with https://')
  return new URL(typed.trim())
}

/** How the reading of a feed ends before its end: at which page, why, and whether another try could help. Pure. */

/** The feed cannot be read on from here. What was read before is not the whole of it. */
export class FeedBroken extends Error {
  override name = 'FeedBroken'
  readonly page: number | null
  readonly words: string
  /** Another try, later, could succeed: begin again after the last page that was kept. */
  readonly mayTryAgain: boolean
  /** Seconds the feed asks us to wait before that. */
  readonly retryAfter: number | undefined
  /** The HTTP status, where the feed answered. */
  readonly status: number | undefined
  constructor(
    page: number | null,
    words: string,
    more: Partial<Pick<FeedBroken, 'mayTryAgain' | 'retryAfter' | 'status'>> = {},
  ) {
    super(words)
    this.page = page
    this.words = words
    this.mayTryAgain = more.mayTryAgain ?? false
    this.retryAfter = more.retryAfter
    this.status = more.status
  }
}

/** What the answer of a web address says of it. Pure. */

/** What became of asking: the answer's status (RFC 9110, 15), or why there was no answer. */
export type Heard = { status: number } | { fault: string; isBroken: boolean }

/** Asks one address of the public internet. The only way from here to there: the platform fills it in. */
export type AskAddress = (url: string) => Promise<Heard>

/**
 * Why a person would find nothing there; null when they would, or when we cannot tell. A server that turns
 * programs away (401, 403, 405, 429) may well have a page for people.
 */
export function whyBroken(heard: Heard): string | null {
  if ('fault' in heard) return heard.isBroken ? heard.fault : null
  if (heard.status === 404 || heard.status === 410) return 'There is no such page'
  return heard.status >= 500 ? `The server answers with a fault (${heard.status})` : null
}

/** Did it answer as a page does? */
export const isThere = (heard: Heard): boolean =>
  'status' in heard && heard.status >= 200 && heard.status < 300

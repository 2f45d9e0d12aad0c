/** Which place a public page is about, kept in every address where it is not the first. Pure. */

export const placeWords = (query: URLSearchParams): Record<string, string> => {
  const code = query.get('place') ?? ''
  return /^[a-z0-9-]{1,40}$/.test(code) ? { place: code } : {}
}

/** The same after an address that asks for nothing else. */
export const withPlace = (keep: Readonly<Record<string, string>>): string =>
  Object.keys(keep).length === 0 ? '' : `?${new URLSearchParams(keep)}`

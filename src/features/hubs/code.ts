/** The last part of a hub's or a group's address: it stands on posters, so it is made of letters people can type. Pure. */

/** Addresses of other pages at the same place. */
const reserved = new Set(['new', 'footfall'])

export const isCode = (typed: string): boolean =>
  typed.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && typed.length >= 2

/** "The Old Fire Station" becomes old-fire-station, and where that is taken old-fire-station-2. */
export function codeFor(name: string, taken: readonly string[]): string {
  const plain =
    name
      .normalize('NFKD')
      .replaceAll(/[\p{M}'’‘]/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .replace(/^the-/, '')
      .slice(0, 50)
      .replace(/-+$/, '') || 'hub'
  const code = plain.length < 2 || reserved.has(plain) ? `at-${plain}` : plain
  if (!taken.includes(code)) return code
  for (let number = 2; ; number++) if (!taken.includes(`${code}-${number}`)) return `${code}-${number}`
}

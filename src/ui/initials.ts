/** The first letters of a name, where there is no photo. */
export const initialsOf = (name: string): string =>
  name
    .replace(/^Dr /, '')
    .split(/\s+/)
    .map(word => word[0] ?? '')
    .slice(0, 2)
    .join('')

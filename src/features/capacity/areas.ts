/** First halves of postcodes, as somebody lists them. Pure. */
const outward = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/

export function readAreas(typed: string): { value: string[] } | { problem: string } {
  const areas = [
    ...new Set(
      typed
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ]
  const wrong = areas.find(area => !outward.test(area))
  if (wrong !== undefined) return { problem: `${wrong} must be the first half of a postcode, like LA1` }
  return areas.length > 40 ? { problem: 'Enter 40 areas or fewer' } : { value: areas }
}

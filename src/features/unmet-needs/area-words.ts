/** What is an area called where it is counted? Pure. */

export function areaWords({ ward, outward }: { ward: string | null; outward: string | null }): string {
  if (ward !== null) return ward
  return outward === null ? 'Area not known' : `${outward}, ward not known`
}

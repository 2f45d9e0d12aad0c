/** Places on a map (GeoJSON, RFC 7946) as records: each with its properties, its latitude and its longitude. Pure. */

export interface MappedPlace {
  record: Record<string, unknown>
  /** What is to be said of where it is. */
  doubt?: string
}

type Point = readonly [x: number, y: number]

/** The places of a document; undefined where it is no GeoJSON. */
export function placesIn(content: unknown): MappedPlace[] | undefined {
  if (!isObject(content)) return undefined
  if (content['type'] === 'FeatureCollection' && Array.isArray(content['features']))
    return content['features'].map(placeOf)
  return content['type'] === 'Feature' ? [placeOf(content)] : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function placeOf(feature: unknown): MappedPlace {
  if (!isObject(feature)) return { record: {} }
  const { properties, geometry, id } = feature
  const record = {
    ...(id === undefined ? {} : { id }),
    ...(isObject(properties) ? properties : {}),
  }
  const found = isObject(geometry) ? middleOf(geometry) : undefined
  if (!found) return { record }
  const [x, y] = found.point
  // Councils publish in metres of the National Grid too, which the older standard allowed.
  const isGrid = Math.abs(x) > 180 || Math.abs(y) > 90
  const position = isGrid ? { easting: x, northing: y } : { latitude: y, longitude: x }
  return { record: { ...record, ...position }, ...(found.doubt ? { doubt: found.doubt } : {}) }
}

function middleOf(geometry: Record<string, unknown>): { point: Point; doubt?: string } | undefined {
  const { type, coordinates } = geometry
  if (type === 'Point') return isPoint(coordinates) ? { point: coordinates } : undefined
  if (type === 'GeometryCollection') {
    const [first] = Array.isArray(geometry['geometries']) ? (geometry['geometries'] as unknown[]) : []
    return isObject(first) ? middleOf(first) : undefined
  }
  const points = pointsIn(coordinates)
  if (points.length === 0) return undefined
  const isArea = type === 'Polygon' || type === 'MultiPolygon'
  const what = isArea ? 'an area' : 'several points or a line'
  return {
    point: (isArea && centroidOf(largestRing(coordinates))) || meanOf(points),
    doubt: `On the map this is ${what}: we take its middle. Check that it is where people go`,
  }
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(part => Number.isFinite(part))

/** However deep they lie. */
const pointsIn = (value: unknown): Point[] => {
  if (isPoint(value)) return [value]
  return Array.isArray(value) ? value.flatMap(pointsIn) : []
}

const ringsIn = (value: unknown): Point[][] => {
  if (!Array.isArray(value)) return []
  return value.length > 0 && value.every(isPoint) ? [value] : value.flatMap(ringsIn)
}

const largestRing = (coordinates: unknown): Point[] =>
  ringsIn(coordinates).toSorted((one, other) => Math.abs(areaOf(other)) - Math.abs(areaOf(one)))[0] ?? []

const sidesOf = (ring: readonly Point[]): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point])

/** Twice the signed area: the shoelace formula (Meister 1769). */
const areaOf = (ring: readonly Point[]): number =>
  sidesOf(ring).reduce((sum, [[x, y], [nextX, nextY]]) => sum + x * nextY - nextX * y, 0)

/** The centre of gravity of an area by the same formula; undefined where it has no area. */
function centroidOf(ring: readonly Point[]): Point | undefined {
  const [origin] = ring
  if (!origin) return undefined
  // Counted from a corner: far from nought the products would lose the digits that matter.
  const near = ring.map(([x, y]): Point => [x - origin[0], y - origin[1]])
  const area = areaOf(near)
  if (area === 0) return undefined
  const sum = (part: 0 | 1) =>
    sidesOf(near).reduce(
      (total, [one, next]) => total + (one[part] + next[part]) * (one[0] * next[1] - next[0] * one[1]),
      0,
    )
  return [origin[0] + sum(0) / (3 * area), origin[1] + sum(1) / (3 * area)]
}

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

/** Points on the British National Grid, in metres east and north. */
import proj4 from 'proj4'

export interface Point {
  x: number
  y: number
}

/** OSGB36 / British National Grid, with the seven-parameter shift: good to about 5 metres (EPSG:27700). */
export const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs'
const toGrid = proj4('WGS84', nationalGrid)

/** Where a latitude and longitude is; null outside Great Britain and the sea around it. */
export function gridPoint(latitude: number, longitude: number): Point | null {
  if (!(latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2.5)) return null
  const [x = 0, y = 0] = toGrid.forward([longitude, latitude])
  return { x: Math.round(x), y: Math.round(y) }
}

/** The latitude and longitude of a point, to about a centimetre. */
export function latitudeAndLongitude({ x, y }: Point): { latitude: number; longitude: number } {
  const [longitude = 0, latitude = 0] = toGrid.inverse([x, y])
  return { latitude: Math.round(latitude * 1e7) / 1e7, longitude: Math.round(longitude * 1e7) / 1e7 }
}

/** Metres between two points. */
export const between = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

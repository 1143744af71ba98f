export type Point = { readonly lat: number; readonly lon: number }

const earthRadiusKm = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** In a straight line (the haversine formula): a road or a ferry is longer. */
export function kilometresBetween(one: Point, other: Point): number {
  const halfLat = Math.sin(radians(other.lat - one.lat) / 2)
  const halfLon = Math.sin(radians(other.lon - one.lon) / 2)
  const part = halfLat ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * halfLon ** 2
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(part))
}

export * from './distance.rules.ts'
export * from './find-place.rules.ts'
export * from './intake.store.ts'
export * from './place.policy.ts'
export * from './place.rules.ts'
export * from './place.store.ts'
export * from './place-check.rules.ts'
export * from './place-file.rules.ts'
export * from './place-over-time.store.ts'
export {
  PlaceHead,
  PlaceMap,
  PlaceNeighbours,
  PlaceOverTime,
  PlaceSources,
} from './place-parts.page.tsx'
export * from './place-texts.rules.ts'
export { shippedTexts } from './places.example.ts'
export { furnishPlaces } from './places.jobs.ts'
export { placeAddresses, placePages } from './places.pages.ts'
export * from './spelling.rules.ts'
export type { FileProblem, ReadTable } from './table-file.rules.ts'

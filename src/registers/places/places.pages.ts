import { municipalitiesPage } from './municipalities.page.tsx'

export { placeAddresses } from './place-address.page.tsx'
export const placePages = [municipalitiesPage]

export { houseFrame } from './frame.page.tsx'

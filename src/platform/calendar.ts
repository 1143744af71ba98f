import { zone } from './clock.ts'

/** The day it is in Copenhagen at this moment. */
export const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainDate()

/** `2027-01-01` as somebody wrote it in an address; null when it is no day that a register could hold. */
export function dayFrom(text: string): Temporal.PlainDate | null {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Nine in the morning in Copenhagen on `day`: where a demo day begins. */
export const morningOf = (day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).toInstant()

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const aroundEaster = [-3, -2, 0, 1, 39, 49, 50]
const fixed = ['01-01', '12-25', '12-26']
const storeBededag = 26

/** Danish public holidays; Store bededag was abolished from 2024 (lov nr 214 af 06/03/2023). */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const fromEaster = easterOf(day.year).until(day).days
  return (
    fixed.includes(day.toString().slice(5)) ||
    aroundEaster.includes(fromEaster) ||
    (fromEaster === storeBededag && day.year < 2024)
  )
}

export const isWorkingDay = (day: Temporal.PlainDate) => day.dayOfWeek < 6 && !isHoliday(day)

/** The day that lies `days` working days after `from`. */
export function addWorkingDays(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let day = from
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

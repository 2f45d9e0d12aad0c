/** What a drop-in is, and what may happen to it. Pure. */

export type Status = 'logged' | 'taken-back' | 'support'

/** Offered; ten stands there already. */
export const minutesOffered = [5, 10, 15, 20, 30, 45, 60] as const
export const usualMinutes = 10

/** Days after which the first name that was given is forgotten. */
export const daysNamed = 90

interface Standing {
  status: Status
  on_date: Temporal.PlainDate
}

export function whyNotTakeBack({ status, on_date }: Standing, today: Temporal.PlainDate): string[] {
  if (status === 'taken-back') return ['This was taken back already']
  if (status === 'support') return ['This became support, so it stays']
  return on_date.equals(today) ? [] : ['Only what was logged today can be taken back']
}

export function whyNotSupport({ status }: Pick<Standing, 'status'>): string[] {
  if (status === 'support') return ['This became support already']
  return status === 'taken-back' ? ['This was taken back. Log the drop-in again first'] : []
}

/** "Logged. 7 today." */
export const loggedWords = (count: number): string => `Logged. ${count} today.`

/** When a service is open, as `schedule` of HSDS 3.0 (RFC 5545). Pure. */
import type { Schedule, ServiceRecord } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { dayIn, withoutNothing } from './said.ts'

/** Rules, and a schedule of words alone for what no rule holds. Times are of the clock on the wall. */
export const schedulesOf = (id: string, { schedules = [], hours }: ServiceRecord) => [
  ...schedules.map((schedule, index) => ruleOf(id, schedule, index)),
  ...(hours === undefined ? [] : [{ id: idOf(id, 'hours'), service_id: id, description: hours }]),
]

const ruleOf = (id: string, schedule: Schedule, index: number) =>
  withoutNothing({
    id: idOf(id, 'schedule', index),
    service_id: id,
    freq: schedule.freq,
    interval: schedule.interval,
    byday: schedule.byDay.length === 0 ? undefined : schedule.byDay.join(','),
    bymonthday: schedule.byMonthDay?.join(','),
    opens_at: withSeconds(schedule.opens),
    closes_at: withSeconds(schedule.closes),
    dtstart: dayIn(schedule.from),
    valid_from: dayIn(schedule.from),
    valid_to: dayIn(schedule.until),
    description: schedule.note,
  })

/** "09:30" as the standard’s tables have times. */
const withSeconds = (time: string | undefined): string | undefined => time && `${time}:00`

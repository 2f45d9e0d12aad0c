/** A question for a time of day, as people write it. */
import { textOf } from '../../platform/screen/field.ts'
import { readTime } from './moment.ts'

export const timeField = ({ label, initial }: { label: string; initial?: string | null }) =>
  textOf({ label, hint: 'For example, 3:10pm', attributes: { width: 5 }, max: 20, initial }, typed => {
    const value = readTime(typed)
    return value ? { value } : { problem: 'Enter a time, like 3:10pm or 15:10' }
  })

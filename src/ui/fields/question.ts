/** What every kind of question tells its component: label, hint, message, and what was typed. */
import type { Raw } from '../../platform/screen/field.ts'
import type { Say } from '../../platform/words/say.ts'
import { words as page } from '../words.ts'
import type { Drawn } from '../../platform/screen/form.ts'

/** A question as its component gets it. */
export interface Props {
  field: Drawn
  /** The label is the page's heading: one question on the page. */
  isHeading?: boolean
}

/** The object without what is undefined: the components tell an absent property from an undefined one. */
export const given = <T extends object>(properties: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T

/** What was typed, where it is words. */
export const words = (raw: Raw): string => (typeof raw === 'string' ? raw : '')

/** For a question with one box. */
export const named = ({ field, isHeading }: Props, say: Say) => ({
  id: field.name,
  name: field.name,
  label: field.label,
  labelProps: isHeading ? { isPageHeading: true, size: 'l' as const } : { size: 's' as const },
  errorProps: { visuallyHiddenText: say(page.errorBefore) },
  ...given<{ hint: string; error: string }>({ hint: field.hint, error: field.problem }),
})

/** For a question with several boxes. */
export const grouped = ({ field, isHeading }: Props, say: Say) => ({
  name: field.name,
  legend: field.label,
  legendProps: isHeading ? { isPageHeading: true, size: 'l' as const } : { size: 's' as const },
  errorProps: { visuallyHiddenText: say(page.errorBefore) },
  ...given<{ hint: string; error: string }>({ hint: field.hint, error: field.problem }),
})

/** How a feed stands, as a tag and as a sentence. Pure. */
import { changesNothing, type ImportCounts, type ImportStatus } from '../import/import.ts'
import { longTrouble } from './schedule.ts'

/** The newest reading of a feed. */
export interface Newest {
  status: ImportStatus
  counts: ImportCounts
  /** The feed stopped in the middle. */
  isWaiting: boolean
  /** What was found wrong first. */
  fault: string | null
}

export interface Standing {
  isRemoved: boolean
  isPaused: boolean
  failures: number
  newest: Newest | undefined
}

type Tag = { text: string; colour: 'blue' | 'green' | 'orange' | 'grey' | 'red' }

export function tagOf({ isRemoved, isPaused, failures, newest }: Standing): Tag {
  if (isRemoved) return { text: 'Removed', colour: 'grey' }
  if (newest?.status === 'ready') return { text: 'Waiting for you', colour: 'orange' }
  if (isGoing(newest)) return { text: 'Being read', colour: 'blue' }
  if (isPaused) return { text: 'Paused', colour: 'grey' }
  if (failures > 0 || newest?.status === 'refused') return { text: 'Not working', colour: 'red' }
  return newest ? { text: 'Working', colour: 'green' } : { text: 'Not read yet', colour: 'grey' }
}

const isGoing = (newest: Newest | undefined): boolean =>
  newest !== undefined &&
  !newest.isWaiting &&
  ['fetching', 'reading', 'mapping', 'applying'].includes(newest.status)

/** What came of the newest reading. */
export function outcomeOf({ failures, newest }: Standing): string {
  if (!newest) return 'It was never read.'
  if (newest.isWaiting || newest.status === 'refused') return `${newest.fault ?? 'It could not be read'}.`
  if (newest.status === 'cancelled') return 'Somebody cancelled the reading. Nothing was changed.'
  if (newest.status === 'ready') return `${changesIn(newest.counts)} Confirm it, or cancel.`
  if (newest.status === 'done') return changesIn(newest.counts)
  return failures > 0 ? 'It is being read again.' : 'It is being read.'
}

function changesIn(counts: ImportCounts): string {
  const changes = changesNothing(counts)
    ? 'Nothing has changed.'
    : `${some(counts.new)} new, ${some(counts.changed)} changed, ${some(counts.gone)} gone.`
  return counts.faults === 0 ? changes : `${changes} Some of it could not be taken.`
}

const some = (count: number): string => count.toLocaleString('en-GB')

/** What is in trouble for so long that somebody must look, at this moment. */
export const troubleSince = (now: Temporal.Instant): Temporal.Instant =>
  now.subtract({ hours: 24 * longTrouble })

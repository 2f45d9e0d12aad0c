/** May somebody be given to this link worker now? Nobody at their limit gets one more. Pure. */
import { isAway, isFull, whyNoRoom, type Worker } from './worker.ts'

export interface Giving {
  /** Only a manager may give one more to whoever is full or away, with a reason. */
  isManager: boolean
  /** The link worker takes them on themselves. */
  isSelf: boolean
  /** They supported this person before: somebody comes back to whom they know. */
  isBack: boolean
  /** Why it is done over a capacity. */
  why: string
  /** Whoever gives them says that the link worker said yes. */
  saidYes: boolean
}

/** Why not. Empty means they can be given. */
export function whyNotGive(worker: Worker, giving: Giving, today: Temporal.PlainDate): string[] {
  const [reason] = whyNoRoom(worker, today)
  if (reason === undefined) return []
  if (!worker.isActive) return [`${reason}. Select somebody else`]
  const agrees = giving.isBack && (giving.isSelf || giving.saidYes)
  if (agrees) return []
  if (worker.limit !== null)
    return [
      `${reason}. Nobody can be given to them until their manager has talked with them`,
      ...(giving.isBack && !giving.isSelf
        ? ['They supported this person before: ask them, and say below if they said yes']
        : []),
    ]
  if (giving.isSelf && !isFull(worker)) return []
  if (!giving.isManager) return [`${reason}. Their manager can give them one more, with a reason`]
  return giving.why === ''
    ? [`${reason}. Say why they get one more all the same, or select somebody else`]
    : []
}

/** Whether what was given went over what they can take on, and is kept with its reason. */
export const isOver = (worker: Worker, today: Temporal.PlainDate): boolean =>
  worker.limit !== null || isAway(worker, today) || isFull(worker)

/** A load in numbers, and as a bar that only helps the eye. */
import { Tag } from '../../ui/tag.tsx'
import { isFull, loadWords, shareOf, type Worker } from './worker.ts'

export function Load({ worker }: { worker: Worker }) {
  return (
    <>
      {loadWords(worker)}
      {worker.capacity === null && ' (usual: not set)'}{' '}
      {isFull(worker) && <Tag text="Full" colour="orange" />}
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        width="100%"
        height="6"
        aria-hidden="true"
        focusable="false"
      >
        <rect width="100" height="6" fill="#d8dde0" />
        <rect width={Math.min(100, Math.round(100 * shareOf(worker)))} height="6" fill="#005eb8" />
      </svg>
    </>
  )
}

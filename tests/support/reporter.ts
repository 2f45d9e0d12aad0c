/** What the test command prints: each file as it ends, every failure in full, and one last line of counts. */
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

interface Failure {
  name: string
  file: string
  error: string
}

export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const failures: Failure[] = []
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if ((data.details as { type?: string }).type === 'suite') continue
    const file = relative(process.cwd(), data.file ?? '')
    // A whole file counts only when it could not be run.
    if ((data.name === file || data.name === data.file) && type === 'test:pass') continue
    const isSkipped = data.skip !== undefined && data.skip !== false
    const mark = isSkipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed'
    counts[mark]++
    const why = isSkipped && typeof data.skip === 'string' ? ` (skipped: ${data.skip})` : ''
    yield `${{ passed: '✔', failed: '✘', skipped: '–' }[mark]} ${file}: ${data.name}${why} (${Math.round(data.details.duration_ms)} ms)\n`
    if (mark === 'failed' && 'error' in data.details)
      failures.push({ name: data.name, file, error: describe(data.details.error) })
  }
  for (const { name, file, error } of failures)
    yield `\n✘ ${file}: ${name}\n${error.replace(/^/gm, '    ')}\n`
  yield `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`
}

function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

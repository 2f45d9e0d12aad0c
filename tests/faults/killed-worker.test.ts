/** A worker is killed in the middle of a job: another takes it up within a minute, and it has one effect (quality.md R5). */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { postcodesCsv } from '../support/imports.ts'
import { dataFolder } from '../support/folders.ts'
import { removeFolder, rowsIn, startProgram } from '../support/program.ts'

const folder = dataFolder('program')
after(() => removeFolder(folder))

const rows = 60_000

/** The letters that the end of a postcode may have. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ'

/** Made-up postcodes, every one another. */
const manyPostcodes = (): string =>
  postcodesCsv(
    ...Array.from({ length: rows }, (_, index): [string, string, string] => {
      const inward = `${Math.floor(index / 400) % 10}${letters[Math.floor(index / 20) % 20]}${letters[index % 20]}`
      return [`ZE${1 + Math.floor(index / 4000)} ${inward}`, '60.15', '-1.14']
    }),
  )

interface Job {
  state: string
  retries: number
  began: number
}

const theJob = async (): Promise<Job | undefined> =>
  (
    await rowsIn<Job>(
      folder,
      `select state, retry_count as retries, extract(epoch from started_on)::float8 as began
       from pgboss.job where name = 'read-import'`,
    )
  )[0]

async function until<T>(what: string, seconds: number, ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < seconds * 5; tries++) {
    const found = await ask()
    if (found) return found
    await wait(200)
  }
  throw new Error(`${what} did not happen within ${seconds} s`)
}

test('the file that it was reading is read by the next worker', async t => {
  const environment = { DATA_DIR: folder }
  const web = await startProgram({ part: 'web', environment })
  const doomed = await startProgram({ part: 'worker', environment })
  const ewan = await web.as('administrator')
  const page = await ewan.opens('/imports')
  const upload = await page.press('Upload and preview', {
    files: new File([manyPostcodes()], 'postcodes.csv'),
  })
  const first = await until('Reading', 30, async () => {
    const job = await theJob()
    return job?.state === 'active' ? job : undefined
  })
  doomed.signal('SIGKILL')
  await doomed.ended
  const killed = Date.now() / 1000
  const next = await startProgram({ part: 'worker', environment })
  const second = await until('Another try', 60, async () => {
    const job = await theJob()
    return job && job.retries > first.retries && job.began > first.began ? job : undefined
  })
  t.diagnostic(`taken up again ${Math.round(second.began - killed)} s after the kill`)
  assert.ok(second.began - killed < 60, `It was taken up again after ${second.began - killed} s`)
  const preview = await until('The preview', 60, async () => {
    const shown = await ewan.opens(upload.path)
    return shown.text.includes('Confirm and bring in') ? shown : undefined
  })
  preview.shows('60,000 postcodes to add')
  next.signal('SIGTERM')
  web.signal('SIGTERM')
  await Promise.all([next.ended, web.ended])
})

/** From the command to the first answer of the built program, on a migrated database, against a bare server. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { startChild } from './child.ts'
import { median } from './load.ts'

const rounds = 5

export async function coldStart({ dataDir, appUrl }: BenchTown): Promise<Figure> {
  const bare = join(dataDir, 'bare.mjs')
  writeFileSync(
    bare,
    `import { createServer } from 'node:http'
import { createRequire } from 'node:module'
const pg = createRequire(${JSON.stringify(join(process.cwd(), 'package.json'))})('pg')
const client = new pg.Client({ connectionString: ${JSON.stringify(appUrl)} })
await client.connect()
await client.query('select 1')
createServer().listen(0, () => console.log('ready'))
process.on('SIGTERM', () => process.exit(0))`,
  )
  const ours: number[] = []
  const limit: number[] = []
  for (let round = 0; round < rounds; round++) {
    const program = await startChild(
      ['dist/main.js'],
      { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
      /^Alongside is ready at/,
    )
    ours.push(program.startedIn)
    await program.stop()
    const server = await startChild([bare], {}, /^ready/)
    limit.push(server.startedIn)
    await server.stop()
  }
  const [mine, its] = [median(ours), median(limit)]
  return {
    name: 'cold start of the built program on a migrated database, against a bare server with one query',
    measured: `${(mine / 1000).toFixed(2)} s against ${(its / 1000).toFixed(2)} s`,
    ratio: mine / its,
    hold: '3 s or less',
    isHeld: mine <= 3000,
  }
}

/**
 * Writes everything that is generated and committed, from the code and a freshly migrated database:
 * src/platform/database/schema.ts, db/schema.sql, docs/states.md, docs/permissions.md, docs/prsb.md.
 */
import { writeFileSync } from 'node:fs'
import { generated } from '../tests/support/generated.ts'

for (const [path, text] of Object.entries(await generated())) {
  writeFileSync(path, text)
  console.log(path)
}

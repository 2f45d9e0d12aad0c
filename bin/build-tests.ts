/**
 * The tests as JavaScript, below dist/tests: what they share is translated once, and not by every one of their processes.
 * Prints the files to run. Given what bin/test was given.
 */
import { build } from 'esbuild'
import { globSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const out = 'dist/tests'
const tests = process.argv.slice(2).flatMap(pattern => {
  const found = globSync(pattern)
  if (found.length === 0) throw new Error(`There is no test ${pattern}`)
  return found.map(file => relative('.', resolve(file)))
})
rmSync(out, { recursive: true, force: true })
await build({
  entryPoints: [...tests, 'tests/support/setup.ts', 'tests/support/reporter.ts'],
  outdir: out,
  outbase: 'tests',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: ['node26'],
  jsx: 'automatic',
  sourcemap: 'linked',
})
for (const test of tests) console.log(join(out, relative('tests', test)).replace(/\.tsx?$/, '.js'))

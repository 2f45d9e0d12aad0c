/** What the project depends on is known, small, and says nothing of where it was made. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { filesBelow } from '../support/sources.ts'

interface Lock {
  packages: Record<
    string,
    {
      dev?: boolean
      optional?: boolean
      devOptional?: boolean
      hasInstallScript?: boolean
      version?: string
      resolved?: string
    }
  >
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test('every runtime dependency has its line in docs/dependencies.md', () => {
  const text = readFileSync('docs/dependencies.md', 'utf8')
  assert.deepEqual(
    Object.keys(dependencies).filter(name => !text.includes(`\`${name}\``)),
    [],
  )
  const named = [...text.matchAll(/^\| `([^`]+)`/gm)].map(match => match[1] ?? '')
  assert.deepEqual(
    named.filter(name => !(name in dependencies) && !text.includes(`| \`${name}\` | (optional)`)),
    [],
  )
})

test('fewer than 25 direct, fewer than 80 in all, each pinned to one version', t => {
  assert.ok(Object.keys(dependencies).length < 25)
  // What the server's one file is made of: types and tools run nowhere, whatever brought them.
  const all = JSON.parse(readFileSync('dist/packages.json', 'utf8')) as string[]
  t.diagnostic(`${Object.keys(dependencies).length} direct, ${all.length} in all`)
  assert.ok(all.length < 80)
  assert.deepEqual(
    Object.values(dependencies).filter(version => !/^\d+\.\d+\.\d+/.test(version)),
    [],
  )
})

test('the lock file names no host', () => {
  assert.deepEqual(
    Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined),
    [],
  )
})

test('no file names a package registry or a folder of somebody’s machine', () => {
  const wrong = filesBelow('.', /./)
    .filter(path => !/\.(png|svg|json)$/.test(path) && path !== 'tests/checks/supply.test.ts')
    .filter(path => /registry\.|\/work\/|\/root\/|\/home\//.test(readFileSync(path, 'utf8')))
  assert.deepEqual(wrong, [])
})

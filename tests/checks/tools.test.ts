/** Formatting, lint and types, each as one test. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const passes = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' })
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`)
}

test('every file is formatted', () => passes('oxfmt', '--check', '.'))
test('lint finds nothing', () => passes('oxlint', '--type-aware'))
test('types hold', () => passes('tsc', '-p', '.'))

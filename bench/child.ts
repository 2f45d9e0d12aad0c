/** Starts a program and waits for the line that says it is ready. */
import { spawn } from 'node:child_process'

export interface Child {
  /** Milliseconds from the start to the line. */
  startedIn: number
  line: string
  pid: number
  stop(): Promise<void>
}

export function startChild(
  args: string[],
  environment: Record<string, string>,
  ready: RegExp,
): Promise<Child> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.once('exit', code => reject(new Error(`${args.join(' ')} ended with ${code}`)))
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString()
      const line = text.split('\n').find(each => ready.test(each))
      if (line === undefined) return
      child.stdout.removeAllListeners('data').resume()
      child.removeAllListeners('exit')
      resolve({
        startedIn: performance.now() - began,
        line,
        pid: child.pid ?? 0,
        stop: () =>
          new Promise(done => {
            child.once('exit', () => done())
            child.kill('SIGTERM')
          }),
      })
    })
  })
}

/**
 * Several people at once, on connections they keep: about a hundred requests a second, a third of them forms.
 * As a proxy would, they ask now and then whether the program is ready, and send nothing once it is not.
 */
import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Program } from './program.ts'
import type { Visitor } from './visitor.ts'

export interface Load {
  /** Ends it. What became of every request that reached the program. */
  stop(): Promise<{ answered: number; broken: string[]; saved: string[]; seconds: number }>
}

const people = 8

/** `title`: how the stories of this load begin. */
export function underLoad(program: Program, visitor: Visitor, record: string, title = 'Story'): Load {
  const began = performance.now()
  const agent = new Agent({ keepAlive: true, maxSockets: people })
  const cookie = [...visitor.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ')
  const broken: string[] = []
  const saved: string[] = []
  let answered = 0
  let lastAnswer = began
  const over = new AbortController()

  /** One request; undefined when it was not answered. */
  const ask = (method: 'GET' | 'POST', path: string, body = ''): Promise<number | undefined> =>
    new Promise(resolve => {
      const headers = {
        cookie,
        origin: program.url,
        ...(method === 'POST'
          ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
          : {}),
      }
      const asked = httpRequest(`${program.url}${path}`, { method, agent, headers }, answer => {
        answer.resume()
        answer.once('end', () => {
          answered++
          lastAnswer = performance.now()
          resolve(answer.statusCode)
        })
        answer.once('error', (error: Error) => {
          broken.push(`${method} ${path}: the answer broke off, ${error.message}`)
          resolve(undefined)
        })
      })
      asked.once('error', (error: NodeJS.ErrnoException) => {
        broken.push(`${method} ${path}: ${error.code ?? error.message}`)
        resolve(undefined)
      })
      asked.end(body)
    })

  const person = async (number: number): Promise<void> => {
    for (let turn = 0; !over.signal.aborted; turn++) {
      if (turn % 3 === 0) {
        const story = `${title} ${number}.${turn}.`
        const form = new URLSearchParams({
          submission: crypto.randomUUID(),
          story,
          how: 'phone',
          'heldOn-day': '1',
          'heldOn-month': '11',
          'heldOn-year': '2026',
          minutes: '',
        })
        const status = await ask('POST', `${record}/conversations/new`, form.toString())
        if (status === 303) saved.push(story)
        else if (status !== undefined) broken.push(`The form was answered with ${status}`)
      } else {
        const status = await ask('GET', turn % 3 === 1 ? '/caseload' : `${record}/conversations/new`)
        if (status !== undefined && status !== 200) broken.push(`The page was answered with ${status}`)
      }
      await wait(20)
    }
  }
  const probe = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const ready = await fetch(`${program.url}/health/ready`).catch(() => undefined)
      if (ready?.status !== 200) over.abort()
      await wait(300)
    }
  }
  void probe()
  const everybody = Promise.all(Array.from({ length: people }, (_, number) => person(number)))
  return {
    async stop() {
      over.abort()
      await everybody
      agent.destroy()
      return { answered, broken, saved, seconds: (lastAnswer - began) / 1000 }
    },
  }
}

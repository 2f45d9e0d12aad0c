/**
 * JSON lines for operators: what happened and to which identifiers, never names, notes or addresses.
 * `error` wakes someone, `warn` is looked at this week.
 */
export type Level = 'debug' | 'info' | 'warn' | 'error'
type Fields = Record<string, string | number | boolean | undefined>

const order: readonly Level[] = ['debug', 'info', 'warn', 'error']

export interface Log {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}

export function createLog(
  least: Level,
  write: (line: string) => void = line => process.stderr.write(line),
): Log {
  const at =
    (level: Level) =>
    (event: string, fields: Fields = {}) => {
      if (order.indexOf(level) < order.indexOf(least)) return
      write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/**
 * An error as fields: its kind, its code and where in our code it happened. Its message stays out,
 * because database errors quote values, and values can be somebody's.
 */
export function faultFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { fault: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return {
    fault: error.name,
    code,
    where: frames
      .slice(0, 6)
      .map(line => line.trim())
      .join(' < '),
  }
}

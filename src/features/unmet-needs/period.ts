/** The periods gaps are counted in: the last months up to today, and quarters of the calendar year. Pure. */

export interface Period {
  code: string
  words: string
  from: Temporal.PlainDate
  /** The first day after it. */
  until: Temporal.PlainDate
}

const quarterNames = [
  'January to March',
  'April to June',
  'July to September',
  'October to December',
] as const

/** What may be chosen, today: the last 12, 6 and 3 months, this quarter and the four before it. */
export function periodsOn(today: Temporal.PlainDate): Period[] {
  const until = today.add({ days: 1 })
  const months = [12, 6, 3].map(count => ({
    code: String(count),
    words: `Last ${count} months`,
    from: until.subtract({ months: count }),
    until,
  }))
  const quarter = Math.floor((today.month - 1) / 3)
  const began = Temporal.PlainDate.from({ year: today.year, month: 1 + 3 * quarter, day: 1 })
  const quarters = [0, 1, 2, 3, 4].map(back => {
    const from = began.subtract({ months: 3 * back })
    const number = (from.month - 1) / 3
    return {
      code: `${from.year}-q${number + 1}`,
      words: `${quarterNames[number]} ${from.year}${back === 0 ? ', so far' : ''}`,
      from,
      until: from.add({ months: 3 }),
    }
  })
  return [...months, ...quarters]
}

/** The period an address asks for; anything else is the last 12 months. */
export function periodAsked(today: Temporal.PlainDate, code: string | null): Period {
  const periods = periodsOn(today)
  return periods.find(period => period.code === code) ?? (periods[0] as Period)
}

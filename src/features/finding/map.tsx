/**
 * Where the services found are, as a drawing: the start in the middle, north above, rings for the distance, a number
 * for each. Made here, so that it needs no script and no map server learns where somebody lives: docs/decisions/0020.
 */
import { useSay } from '../../ui/setting.ts'
import type { Say } from '../../platform/words/say.ts'
import { between, type Point } from '../directory/grid.ts'
import { words as far } from '../directory/words.ts'
import { words } from './words.ts'

interface Placed {
  /** Its number in the list, from 1. */
  number: number
  name: string
  href: string
  position: Point
  isArea: boolean
}

interface MapProps {
  home: Point
  /** What stands in the middle: "LA1 1AA". */
  homeName: string
  services: readonly Placed[]
}

const half = 300
/** Metres of the outermost ring. */
const scales = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_500_000]

/** The smallest scale that holds nearly all of them, so that one far away does not press the others together. */
function scaleFor(distances: readonly number[]): number {
  const sorted = distances.toSorted((one, other) => one - other)
  const far = sorted[Math.max(0, Math.ceil(sorted.length * 0.9) - 1)] ?? 0
  return scales.find(scale => scale >= far) ?? 1_500_000
}

const ringWords = (metres: number, say: Say): string =>
  metres < 1000
    ? say(far.metres, { count: metres })
    : say(far.kilometres, { count: say.number(metres / 1000) })

/** The list beside it says everything that it shows. */
export function FoundMap({ home, homeName, services }: MapProps) {
  const say = useSay()
  const scale = scaleFor(services.map(({ position }) => between(home, position)))
  const inside = services.filter(({ position }) => between(home, position) <= scale)
  const outside = services.length - inside.length
  const perMetre = (half - 30) / scale
  return (
    <figure className="app-map">
      <svg
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        role="group"
        aria-label={say(words.mapAround, { home: homeName })}
      >
        <rect x={-half} y={-half} width={2 * half} height={2 * half} className="app-map__ground" />
        {[1, 0.5, 0.25].map(part => (
          <g key={part}>
            <circle r={part * scale * perMetre} className="app-map__ring" />
            <text y={-part * scale * perMetre - 4} className="app-map__words">
              {ringWords(part * scale, say)}
            </text>
          </g>
        ))}
        <text x={half - 14} y={-half + 24} className="app-map__words">
          {say(words.north)}
        </text>
        <path d={`M${half - 14} ${-half + 30} v24 m-6 -16 l6 -8 l6 8`} className="app-map__north" />
        <circle r="7" className="app-map__home" />
        <text y="22" className="app-map__words">
          {homeName}
        </text>
        {spread(inside.map(one => ({ ...one, ...onPaper(one.position, home, perMetre) }))).map(
          ({ number, name, href, isArea, x, y }) => (
            <a
              key={number}
              href={href}
              aria-label={say(isArea ? words.numberedAround : words.numbered, { number, name })}
            >
              <circle cx={x} cy={y} r="13" className={isArea ? 'app-map__about' : 'app-map__place'} />
              <text x={x} y={y + 5} className={isArea ? 'app-map__number-about' : 'app-map__number'}>
                {number}
              </text>
            </a>
          ),
        )}
      </svg>
      <figcaption className="nhsuk-body-s">
        {say(words.straight, { home: homeName })}
        {inside.some(({ isArea }) => isArea) && ` ${say(words.dashed)}`}
        {outside > 0 && ` ${say(words.notDrawn, { count: outside })}`}
      </figcaption>
    </figure>
  )
}

const onPaper = (at: Point, home: Point, perMetre: number) => ({
  x: (at.x - home.x) * perMetre,
  y: (home.y - at.y) * perMetre,
})

/** Those that would lie on each other stand side by side. */
function spread<Mark extends { x: number; y: number }>(marks: readonly Mark[]): Mark[] {
  const placed: Mark[] = []
  for (const mark of marks) {
    let moved = mark
    for (
      let turn = 1;
      turn < 40 && placed.some(other => Math.hypot(other.x - moved.x, other.y - moved.y) < 24);
      turn++
    )
      moved = {
        ...mark,
        x: mark.x + 8 * Math.sqrt(turn) * Math.cos(turn),
        y: mark.y + 8 * Math.sqrt(turn) * Math.sin(turn),
      }
    placed.push(moved)
  }
  return placed
}

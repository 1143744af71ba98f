import { scaleLinear, scalePoint } from 'd3-scale'
import { line, symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape'

export type Series = { label: string; points: { at: string; value: number | null }[] }

const size = { width: 400, height: 220, left: 36, right: 12, top: 12, bottom: 26 }
const shapes = [symbolCircle, symbolSquare, symbolTriangle]

/** Course over time. Series differ by line and by mark, not by colour alone; a gap in the numbers is a gap in the line. */
export function LineChart(props: {
  id: string
  title: string
  description: string
  series: Series[]
  number?: (value: number) => string
}) {
  const places = [...new Set(props.series.flatMap((one) => one.points.map((point) => point.at)))]
  const values = props.series.flatMap((one) => one.points.flatMap((point) => point.value ?? []))
  const x = scalePoint(places, [size.left + 8, size.width - size.right - 8])
  const y = scaleLinear([0, Math.max(1, ...values)], [size.height - size.bottom, size.top]).nice(4)
  const write = props.number ?? String
  const every = Math.ceil(places.length / 6)
  const stroke = line<{ at: string; value: number | null }>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.at) ?? 0)
    .y((point) => y(point.value ?? 0))
    .digits(1)
  return (
    <div class="chart__lines">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-labelledby={`${props.id}-t ${props.id}-d`}
      >
        <title id={`${props.id}-t`}>{props.title}</title>
        <desc id={`${props.id}-d`}>{props.description}</desc>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line class="chart__grid" x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} />
            <text class="chart__tick" x={size.left - 6} y={y(tick) + 4} text-anchor="end">
              {write(tick)}
            </text>
          </g>
        ))}
        {places.map((place, at) =>
          at % every === 0 ? (
            <text key={place} class="chart__tick" x={x(place)} y={size.height - 6} text-anchor="middle">
              {place}
            </text>
          ) : null,
        )}
        {props.series.map((one, at) => (
          <g key={one.label} class={`chart__series chart__series--${at % 3}`}>
            <path class="chart__line" d={stroke(one.points) ?? ''} />
            {one.points.map((point) =>
              point.value === null ? null : (
                <path
                  key={point.at}
                  class="chart__mark"
                  d={symbol(shapes[at % 3], 52)() ?? ''}
                  transform={`translate(${(x(point.at) ?? 0).toFixed(1)} ${y(point.value).toFixed(1)})`}
                >
                  <title>{`${one.label}, ${point.at}: ${write(point.value)}`}</title>
                </path>
              ),
            )}
          </g>
        ))}
      </svg>
      {props.series.length > 1 && (
        <ul class="legend">
          {props.series.map((one, at) => (
            <li key={one.label}>
              <svg viewBox="0 0 34 14" aria-hidden="true" class={`chart__series chart__series--${at % 3}`}>
                <path class="chart__line" d="M1 7H33" />
                <path
                  class="chart__mark"
                  d={symbol(shapes[at % 3], 52)() ?? ''}
                  transform="translate(17 7)"
                />
              </svg>
              {one.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

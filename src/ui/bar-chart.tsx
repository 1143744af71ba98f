import { scaleLinear } from 'd3-scale'

export type Bar = {
  label: string
  value: number
  /** The number as it is written: "46" or "1–4". */
  text: string
  tone?: 'whole' | 'part' | 'unknown' | undefined
}

const width = 360
const besideUpTo = 17

/** Lengths to be compared. Short names stand beside their bar, long names above it. */
export function BarChart(props: { id: string; title: string; description: string; bars: Bar[] }) {
  const beside = props.bars.every((bar) => bar.label.length <= besideUpTo)
  const left = beside ? 128 : 0
  const step = beside ? 30 : 50
  const top = beside ? 4 : 22
  const length = scaleLinear()
    .domain([0, Math.max(1, ...props.bars.map((bar) => bar.value))])
    .range([0, width - left - 50])
  const height = props.bars.length * step + 2
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${props.id}-t ${props.id}-d`}>
      <title id={`${props.id}-t`}>{props.title}</title>
      <desc id={`${props.id}-d`}>{props.description}</desc>
      {props.bars.map((bar, place) => {
        const y = place * step
        const end = left + length(bar.value)
        return (
          <g key={bar.label}>
            <text x="0" y={beside ? y + 19 : y + 15}>
              {bar.label}
            </text>
            <rect
              class={bar.tone && bar.tone !== 'whole' ? `chart__bar chart__bar--${bar.tone}` : 'chart__bar'}
              x={left}
              y={y + top}
              width={Math.max(length(bar.value), 0.5).toFixed(1)}
              height="20"
              rx="2"
            />
            <text class="chart__value" x={(end + 7).toFixed(1)} y={y + top + 15}>
              {bar.text}
            </text>
          </g>
        )
      })}
      {beside && <line class="chart__axis" x1={left} x2={left} y1="0" y2={height} />}
    </svg>
  )
}

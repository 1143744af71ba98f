const mark = { width: 26, gap: 5, height: 12 }
const most = 24

/** One mark for each thing to be counted, so that it can be counted; many become one bar. */
export function Meter({ done, of, label }: { done: number; of: number; label: string }) {
  const marks = of > most ? 1 : Math.max(of, 1)
  const width = of > most ? 260 : marks * (mark.width + mark.gap) - mark.gap
  const share = of > 0 ? Math.min(done / of, 1) : 0
  return (
    <svg
      class="meter"
      viewBox={`-1 -1 ${width + 2} ${mark.height + 2}`}
      width={width + 2}
      height={mark.height + 2}
      role="img"
      aria-label={label}
    >
      {of > most ? (
        <>
          <rect width={width} height={mark.height} rx="3" />
          <rect class="is-done" width={(width * share).toFixed(1)} height={mark.height} rx="3" />
        </>
      ) : (
        Array.from({ length: marks }, (_, place) => (
          <rect
            key={place}
            class={place < done ? 'is-done' : undefined}
            x={place * (mark.width + mark.gap)}
            width={mark.width}
            height={mark.height}
            rx="3"
          />
        ))
      )}
    </svg>
  )
}

type SparkProps = {
  /** Oldest first. Fewer than two make no line. */
  readonly values: readonly number[]
  /** The finding: "Delapan minggu: naik". */
  readonly label: string
  readonly aim?: number
  /** Ends with a diamond: falling below what is aimed at. */
  readonly falling?: boolean
  /** Ends with a diamond in this tone: short of what is aimed at, or near it. */
  readonly end?: 'warn' | 'bad'
}

const size = { width: 88, height: 24, inset: 3 }

/** A small line beside its number. */
export function Spark({ values, label, aim, falling = false, end: mark = falling ? 'bad' : undefined }: SparkProps) {
  if (values.length < 2) return null
  const all = aim === undefined ? values : [...values, aim]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const y = (value: number) =>
    round(
      high === low ? size.height / 2 : size.inset + ((high - value) / (high - low)) * (size.height - 2 * size.inset),
    )
  const x = (index: number) => round(2 + (index / (values.length - 1)) * (size.width - 4))
  const end = { x: x(values.length - 1), y: y(values[values.length - 1] ?? 0) }
  return (
    <svg className="spark" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {aim === undefined ? null : <line className="aim" x1="0" x2={size.width} y1={y(aim)} y2={y(aim)} />}
      <polyline points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')} />
      {mark ? (
        <path className={`end-${mark}`} d={`M${end.x} ${round(end.y - 4)}l4 4-4 4-4-4z`} />
      ) : (
        <circle className="end" cx={end.x} cy={end.y} r="2.75" />
      )}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 100) / 100

/** The middle of some measurements; NaN of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value that so many per cent of the measurements do not exceed; NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** Thousandths are as fine as anything here is known. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Milliseconds of processor time of this process: what other programs on the machine do does not count. */
export async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** One line for each part. */
export function print(name: string, result: object): void {
  process.stdout.write(`${JSON.stringify({ name, ...result })}\n`)
}

/** What of an office is compared over some days. */
export type Standing = {
  readonly readiness: number | null
  readonly status: string | null
  /** Keys between commas; empty when all gates pass, null when it is not known. */
  readonly failedGates: string | null
}

/** How often each act happened in these days, by its name in the trace. */
export type Acts = Readonly<Partial<Record<string, number>>>

export type Change = {
  /** Readiness now less readiness then; null where one of them is not known. */
  readonly readiness: number | null
  readonly status: { readonly from: string; readonly to: string } | null
  /** Gates that pass now and did not, and the other way round; empty where the past is not known. */
  readonly won: readonly string[]
  readonly lost: readonly string[]
  readonly returned: number
  readonly judged: number
  readonly submitted: boolean
  readonly moved: boolean
}

/** Less of readiness than this is not worth a line. */
const least = 0.05

/** The acts of the trace that tell of returning, judging, handing in and moving. */
export const changeActs = {
  returned: ['item.returned'],
  judged: ['item.accepted', 'item.judged', 'item.returned'],
  submitted: ['assessment.submitted', 'assessment.resubmitted'],
  moved: ['assessment.moved', 'assessment.submitted'],
} as const

/** What has changed between two standings of an office; undefined when nothing has. */
export function changeBetween(then: Standing, now: Standing, acts: Acts): Change | undefined {
  const times = (names: readonly string[]) => names.reduce((sum, name) => sum + (acts[name] ?? 0), 0)
  const difference = then.readiness === null || now.readiness === null ? null : now.readiness - then.readiness
  const { won, lost } = gatesBetween(then.failedGates, now.failedGates)
  const change: Change = {
    readiness: difference !== null && Math.abs(difference) >= least ? difference : null,
    status:
      then.status !== null && now.status !== null && then.status !== now.status
        ? { from: then.status, to: now.status }
        : null,
    won,
    lost,
    returned: times(changeActs.returned),
    judged: times(changeActs.judged),
    submitted: times(changeActs.submitted) > 0,
    moved: times(changeActs.moved) > 0,
  }
  const { readiness, status, returned, judged, submitted, moved } = change
  const some = readiness !== null || status !== null || won.length + lost.length + returned + judged > 0
  return some || submitted || moved ? change : undefined
}

function gatesBetween(then: string | null, now: string | null): Pick<Change, 'won' | 'lost'> {
  if (then === null || now === null) return { won: [], lost: [] }
  const keys = (text: string) => text.split(',').filter((key) => key !== '')
  const [before, after] = [keys(then), keys(now)]
  return {
    won: before.filter((key) => !after.includes(key)),
    lost: after.filter((key) => !before.includes(key)),
  }
}

/** The ways in which an office may have changed, as one may ask for them. */
export const changeKinds = ['up', 'down', 'status', 'gates', 'returned', 'submitted', 'judged', 'moved'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Whether a change is of a kind. */
export function isOfKind(change: Change, kind: ChangeKind): boolean {
  const { readiness, status, won, lost, returned, judged, submitted, moved } = change
  const kinds: Readonly<Record<ChangeKind, boolean>> = {
    up: (readiness ?? 0) > 0,
    down: (readiness ?? 0) < 0,
    status: status !== null,
    gates: won.length + lost.length > 0,
    returned: returned > 0,
    submitted,
    judged: judged > 0,
    moved,
  }
  return kinds[kind]
}

import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { ratesOf } from '#app/domain/indicators/rates.ts'
import type { Repositories } from '#db/store.server.ts'
import { addUp, openTable } from './table-place.server.ts'
import type { PeriodQuestion, TablePlace, TableTools } from './table-place.server.ts'

type Sort = Parameters<Repositories['indicatorValues']['listOffices']>[0]['sort']

export type TableQuestion = PeriodQuestion & {
  readonly kanwilId: string
  readonly search: string
  readonly only: 'missing' | 'late' | 'red' | ''
  readonly sort: Sort
  readonly direction: 'asc' | 'desc' | undefined
  readonly pageSize: number
  /** From 1; a page past the end is the last one. */
  readonly page: number
}

export type TableView = NonNullable<Awaited<ReturnType<typeof readTable>>>
export type TableRow = TableView['rows'][number]

/** More offices than the ministry has units. */
const mostOffices = 20_000

/**
 * A page of the offices within reach with how complete and timely their reports of a period are, their colours, and
 * one indicator's value. Undefined as long as no period was opened. Throws 'forbidden' for who may not see it. At most
 * five queries, whatever the offices.
 */
export async function readTable(tools: TableTools, actor: Actor, question: TableQuestion) {
  const { store } = tools
  const open = await openTable(tools, actor, question)
  if (!open) return undefined
  const { today, scope } = open
  const filter = filterOf(open, question)
  const sums = await store.indicatorValues.sumByRegion({ ...filter, only: undefined })
  const kanwil = await store.units.listInBranches(scope.branchPaths, { day: today, kinds: ['kanwil'] })
  // Without a narrower question the sums have counted the offices already.
  const counted = sums.reduce((all, { offices }) => all + offices, 0)
  const total = question.only ? await store.indicatorValues.countOffices(filter) : counted
  const pages = Math.max(1, Math.ceil(total / question.pageSize))
  const page = Math.min(question.page, pages)
  const order = orderOf(question)
  const window = { limit: question.pageSize, offset: (page - 1) * question.pageSize }
  const rows = await store.indicatorValues.listOffices({ ...filter, ...order, ...window })
  return {
    ...place(open),
    kanwil: kanwil.map(({ id, shortName, name }) => ({ id, name: shortName ?? name ?? id })),
    all: addUp(sums),
    rows: rows.map((row) => rowOf(row, actor, open)),
    total,
    page,
    pages,
    ...order,
  }
}

export type TableExport = NonNullable<Awaited<ReturnType<typeof exportTable>>>

/** Every office that the filters leave, in the order of the table: not a page but all. Throws as `readTable`. */
export async function exportTable(tools: TableTools, actor: Actor, question: TableQuestion) {
  const open = await openTable(tools, actor, question)
  if (!open) return undefined
  const window = { limit: mostOffices, offset: 0 }
  const filter = { ...filterOf(open, question), ...orderOf(question), ...window }
  const rows = await tools.store.indicatorValues.listOffices(filter)
  return { ...place(open), by: actor.name, rows: rows.map((row) => rowOf(row, actor, open)) }
}

function filterOf({ scope }: TablePlace, { kanwilId, search, only }: TableQuestion) {
  return { ...scope, kanwilId, search, only: only || undefined }
}

/** The first of a column is what one looks for there: the least complete, the most red ones. */
function orderOf({ sort, direction }: TableQuestion) {
  const most = ['green', 'yellow', 'red'].includes(sort)
  return { sort, direction: direction ?? (most ? ('desc' as const) : ('asc' as const)) }
}

function place({ scope: _scope, ...shown }: TablePlace) {
  return shown
}

type Row = Awaited<ReturnType<Repositories['indicatorValues']['listOffices']>>[number]

function rowOf({ officePath, name, shortName, officeId, ...row }: Row, actor: Actor, { today, interim }: TablePlace) {
  const { expected, submitted, onTime, approved, returned, green, yellow, red, ...report } = row
  const counts = expected === null ? null : { expected, submitted: submitted!, onTime: onTime!, approved: approved! }
  const { value, target, colour, grade, state, dueOn, firstSubmittedOn, notApplicable, kanwil } = report
  return {
    officeId,
    name: shortName ?? name ?? officeId,
    kanwil,
    opens: can(actor, 'indicator:read', { unitPath: officePath, areaKey: null, today }),
    counts: counts && { ...counts, returned: returned!, green: green!, yellow: yellow!, red: red! },
    rates: counts ? ratesOf(counts) : { complete: null, onTime: null },
    report:
      state === null
        ? null
        : {
            ...{ value, target, colour, grade, state, notApplicable: notApplicable === 1 },
            missing: firstSubmittedOn === null && dueOn! < today,
            interim,
            late: firstSubmittedOn !== null && firstSubmittedOn > dueOn!,
          },
  }
}

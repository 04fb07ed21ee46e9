import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { personalData } from './close-paper.server.ts'
import { listDeskFigures } from './list-desk-figures.server.ts'
import type { DeskPledge, PublicationDesk, PublicOfficePage } from './publication-view.server.ts'
import { chosenFigures } from './publish-figures.server.ts'
import { reachedOffice } from './reached-office.server.ts'
import { readPublicOffice } from './read-public-office.server.ts'

type DeskTools = Pick<Tools, 'store' | 'now' | 'catalogue'>

const mostPieces = 40

/**
 * What an office shows the public and what its head may show besides. Throws 'not-found' out of reach, 'forbidden'.
 * Five queries.
 */
export async function readDesk(
  { store, now, catalogue }: DeskTools,
  actor: Actor,
  { officeId }: { readonly officeId: string },
): Promise<PublicationDesk> {
  const { office, place } = await reachedOffice(store, now, actor, { officeId, action: 'publication:read' })
  const { today } = place
  const mayPublish = can(actor, 'publication:manage', place)
  const choosing = { reasonCode: personalData, limit: mostPieces }
  return {
    head: headOf(office, now, today),
    today,
    mayPublish,
    figures: await listDeskFigures(store, { catalogue }, { officeId, today }),
    pledges: (await store.servicePledges.list(officeId)).map(deskPledge),
    pieces: mayPublish ? await store.servicePledges.listPapers(officeId, choosing) : [],
  }
}

export type PublicationPreview = {
  readonly head: PublicationDesk['head']
  readonly mayPublish: boolean
  readonly choices: readonly string[]
  readonly page: PublicOfficePage
}

/**
 * The public page of an office as it would be with the chosen figures on it. Throws as `readDesk` and
 * `chosenFigures`. Ten queries.
 */
export async function readPreview(
  tools: DeskTools,
  actor: Actor,
  { officeId, choices }: { readonly officeId: string; readonly choices: readonly string[] },
): Promise<PublicationPreview> {
  const { store, now, catalogue } = tools
  const { office, place } = await reachedOffice(store, now, actor, { officeId, action: 'publication:read' })
  const { today } = place
  const chosen = chosenFigures(await listDeskFigures(store, { catalogue }, { officeId, today }), choices)
  const figures = chosen.map(({ code, period, now: told }) => ({
    ...told,
    ...{ indicatorCode: code, period, publishedOn: today },
  }))
  return {
    head: headOf(office, now, today),
    mayPublish: can(actor, 'publication:manage', place),
    choices,
    page: await readPublicOffice(tools, officeId, { figures }),
  }
}

type Office = Awaited<ReturnType<typeof reachedOffice>>['office']

function headOf({ id, name, kanwil, timezone }: Office, now: Tools['now'], today: string): PublicationDesk['head'] {
  const year = Number(today.slice(0, 4))
  return { officeId: id, office: name ?? id, kanwil, timezone, year, years: [year], now: now().toISOString() }
}

function deskPledge(row: Awaited<ReturnType<Repositories['servicePledges']['list']>>[number]): DeskPledge {
  const { number, pledge, datedOn, pieceId, publishedOn, withdrawnReason: reason } = row
  const state = row.withdrawnAt !== null ? 'withdrawn' : row.replacedAt !== null ? 'replaced' : 'shown'
  const paperClosed = row.paperClosedBecause
  return { number: Number(number), pledge, datedOn, pieceId, paperClosed, publishedOn, state, reason }
}

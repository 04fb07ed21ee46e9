import type { Actor } from '#app/domain/access/actor.ts'
import { displayName } from '#app/domain/evidence/file-names.ts'
import { AppError } from '#app/domain/errors.ts'
import { cellText } from '#app/domain/reporting/figure-list.ts'
import { FigureImportForm } from '#app/forms/reporting.ts'
import { services } from '#app/platform/services.server.ts'
import { readListFile } from '#app/platform/sheets/read-list.server.ts'
import {
  acceptFigures,
  discardFigures,
  readImportPage,
  stageFigures,
} from '#app/use-cases/reporting/figure-import.server.ts'
import { listFileFault, listFileIn } from './bulk-acts.server.ts'
import { parseForm } from './form.server.ts'
import { beforeReceiving } from './refused-body.server.ts'

type Where = { readonly officeId: string; readonly period: string }

/** A file that waits for a decision, or why it was not kept: a fault of the file or of its list. */
export type ReceivedFigures =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly fault: string }

/** Receives a file with figures and keeps it for a decision; who may bring one is asked before its first byte. */
export async function receiveFigures(request: Request, actor: Actor, where: Where): Promise<ReceivedFigures> {
  const tools = services()
  await beforeReceiving(request, () => readImportPage(tools, actor, where))
  try {
    const file = await listFileIn(request)
    if (!file || file.bytes.length === 0) return { ok: false, fault: 'required' }
    const table = await readListFile(file.bytes, cellText)
    return await stageFigures(tools, actor, { ...where, fileName: displayName(file.name), table })
  } catch (error) {
    const fault = listFileFault(error)
    if (fault === undefined) throw error
    return { ok: false, fault }
  }
}

export type FigureImportAct = { readonly did: 'accepted' | 'discarded' | 'stale'; readonly changed: number }

/** Takes a file over or puts it aside. Throws as the use cases do, except where the page can say it. */
export async function decideFigures(
  actor: Actor,
  named: Where & { readonly importId: string },
  fields: FormData,
): Promise<FigureImportAct> {
  const form = parseForm(FigureImportForm, fields)
  if (!form.ok) throw new AppError('invalid', 'malformed-form')
  if (form.value.intent === 'discard') {
    await discardFigures(services(), actor, named)
    return { did: 'discarded', changed: 0 }
  }
  try {
    const changed = await acceptFigures(services(), actor, { ...named, digest: form.value.digest })
    return { did: 'accepted', changed }
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'import-changed') throw error
    return { did: 'stale', changed: 0 }
  }
}

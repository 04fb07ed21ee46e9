import type { Actor } from '#app/domain/access/actor.ts'
import { displayName } from '#app/domain/evidence/file-names.ts'
import { AppError } from '#app/domain/errors.ts'
import { BringTimesForm, TimesListForm } from '#app/forms/service-times.ts'
import { services } from '#app/platform/services.server.ts'
import { streamLimits } from '#app/platform/sheets/stream-limits.server.ts'
import { streamList } from '#app/platform/sheets/stream-list.server.ts'
import { spool } from '#app/platform/spool.server.ts'
import type { Spooled } from '#app/platform/spool.server.ts'
import { acceptList } from '#app/use-cases/service-times/accept-list.server.ts'
import { beginList, readBegunList } from '#app/use-cases/service-times/bring-list.server.ts'
import { discardList } from '#app/use-cases/service-times/discard-list.server.ts'
import type { ListKey } from '#app/use-cases/service-times/find-list.server.ts'
import { reachedFor } from '#app/use-cases/service-times/reached-place.server.ts'
import { parseForm, readForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { readMultipart } from './multipart.server.ts'
import { beforeReceiving } from './refused-body.server.ts'

export type BroughtTimes =
  | { readonly ok: true; readonly id: string; /** Settles when the list is read. */ readonly read: Promise<void> }
  | {
      readonly ok: false
      readonly status: 400 | 409
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
    }

/** Room for what a form writes around its file. */
const around = 64 * 1024

/**
 * Receives a list of applications and begins to read it; the answer does not wait for the end. Who may bring one is
 * asked before the first byte is read.
 */
export async function bringTimes(request: Request, actor: Actor, officeId: string): Promise<BroughtTimes> {
  const tools = services()
  await beforeReceiving(request, () => reachedFor(tools.store, tools, actor, officeId, 'service-time:write'))
  const received = await receive(request, tools.env.dataDir)
  const { file, fields } = received
  const refused = async (status: 400 | 409, errors: FormErrors): Promise<BroughtTimes> => {
    await file?.spooled.close()
    const values = parseForm(BringTimesForm, fields)
    return { ok: false, status, errors, values: values.ok ? { asOf: values.value.asOf ?? '' } : values.values }
  }
  if (received.tooLarge) return refused(400, { list: ['list-too-large'] })
  const form = parseForm(BringTimesForm, fields)
  if (!form.ok) return refused(400, form.errors)
  if (!file || file.spooled.bytes === 0) return refused(400, { list: ['required'] })
  const { withOpen, asOf } = form.value
  if (withOpen && asOf === null) return refused(400, { asOf: ['required'] })
  try {
    const fileName = displayName(file.name)
    const begun = await beginList(tools, actor, { officeId, fileName, asOf: withOpen ? asOf : null })
    return { ok: true, id: begun.id, read: readToEnd({ ...begun, officeId }, file.spooled) }
  } catch (error) {
    if (error instanceof AppError && error.reason === 'future-date') return refused(400, { asOf: ['in-future'] })
    if (error instanceof AppError && error.reason === 'reading-already') {
      return refused(409, { list: ['reading-already'] })
    }
    await file.spooled.close()
    throw error
  }
}

/** Goes on while nobody waits for it; what goes wrong stands with the list, and what nobody foresaw in the log too. */
async function readToEnd(list: Parameters<typeof readBegunList>[1], spooled: Spooled): Promise<void> {
  const tools = services()
  try {
    await readBegunList(tools, list, (onRead) => streamList(spooled, onRead))
  } catch (error) {
    tools.log.error({ err: error, import: list.id }, 'reading a list of applications failed')
  } finally {
    await spooled.close()
  }
}

type Received = {
  readonly fields: FormData
  readonly file: { readonly name: string; readonly spooled: Spooled } | undefined
  readonly tooLarge: boolean
}

async function receive(request: Request, folder: string): Promise<Received> {
  const arriving: { name: string; spooled: Promise<Spooled> }[] = []
  const bounds = { maxFiles: 1, maxBytes: streamLimits.fileBytes + around }
  try {
    const fields = await readMultipart(request, bounds, ({ name, content }) => {
      const spooled = spool(content, folder)
      // It is awaited when the whole request is here; until then a failure must not count as unhandled.
      spooled.catch(() => undefined)
      arriving.push({ name, spooled })
    })
    const [first] = arriving
    return { fields, file: first && { name: first.name, spooled: await first.spooled }, tooLarge: false }
  } catch (error) {
    for (const { spooled } of arriving) await spooled.then(({ close }) => close()).catch(() => undefined)
    if (!(error instanceof AppError) || error.reason !== 'request-too-large') throw error
    return { fields: new FormData(), file: undefined, tooLarge: true }
  }
}

export type TimesListAct =
  | { readonly ok: true; readonly intent: 'accept' | 'discard' }
  | { readonly ok: false; readonly status: 400 | 409; readonly fault: 'import-changed' | 'nothing-chosen' }

/** Accepts a list or puts it aside. Throws as the use cases do, except for what the page says itself. */
export async function actOnTimesList(request: Request, actor: Actor, key: ListKey): Promise<TimesListAct> {
  const form = parseForm(TimesListForm, await readForm(request))
  if (!form.ok) throw new AppError('invalid', 'malformed-form')
  const { intent, months, seen, nothingOpen } = form.value
  try {
    if (intent === 'discard') await discardList(services(), actor, key)
    else await acceptList(services(), actor, { ...key, months, seen, nothingOpen: nothingOpen === 'yes' })
    return { ok: true, intent }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.reason === 'import-changed') return { ok: false, status: 409, fault: 'import-changed' }
    if (error.reason === 'nothing-chosen') return { ok: false, status: 400, fault: 'nothing-chosen' }
    throw error
  }
}

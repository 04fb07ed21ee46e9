import { isRecord } from '#app/domain/scoring/check-answers.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import type { TheirAnswer, WorksheetFigures } from '#app/use-cases/answers/worksheet-view.server.ts'
import { itemActPath } from './paths.ts'
import type { Draft, FieldCodes, SaveOutcome } from './saver.ts'

type Target = { readonly assessmentId: string; readonly itemCode: string }

/** What came back from the server: nothing readable, or a status with a body. */
type Reply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> } | null

/** Sends an item's answer as a whole; never throws. */
export async function sendAnswer(
  target: Target,
  { choice, inputs, note }: Draft,
  version: number,
): Promise<SaveOutcome> {
  const fields = new URLSearchParams({ intent: 'answer', version: String(version), note })
  if (choice !== null) fields.set('choice', choice)
  for (const [key, text] of Object.entries(inputs)) fields.set(inputPrefix + key, text)
  return outcomeOf(await post(target, fields))
}

/** Ticks or unticks one expected document. */
export async function sendTick(target: Target, document: string, ticked: boolean): Promise<SaveOutcome['kind']> {
  const fields = new URLSearchParams({ intent: 'ticks', shown: document })
  if (ticked) fields.set('documents', document)
  const reply = await post(target, fields)
  return reply?.status === 200 ? 'saved' : outcomeOf(reply).kind
}

/** The request goes on when the page is left meanwhile. */
async function post({ assessmentId, itemCode }: Target, body: URLSearchParams): Promise<Reply> {
  try {
    const headers = { Accept: 'application/json' }
    const response = await fetch(itemActPath(assessmentId, itemCode), {
      method: 'POST',
      body,
      headers,
      keepalive: true,
    })
    const parsed: unknown = await response.json()
    return isRecord(parsed) ? { status: response.status, body: parsed } : null
  } catch {
    return null
  }
}

/** An answer that is not ours (a proxy's page) and a busy server are tried again like a lost connection. */
export function outcomeOf(reply: Reply): SaveOutcome {
  if (reply === null || reply.status === 429 || reply.status >= 500) return { kind: 'unreachable' }
  const { status, body } = reply
  const { version, at, figures, history, errors, reason, details } = body
  if (status === 200 && typeof version === 'number' && typeof at === 'string') {
    const moved = isRecord(figures) && { figures: figures as WorksheetFigures }
    return { kind: 'saved', version, at, ...moved, ...(Array.isArray(history) && { history }) }
  }
  if (status === 409 && reason === 'stale-version' && isRecord(details) && isRecord(details['theirs'])) {
    return { kind: 'stale', theirs: details['theirs'] as TheirAnswer }
  }
  if (status === 400 && isRecord(errors)) return { kind: 'invalid', errors: errors as FieldCodes }
  return { kind: 'refused', reason: typeof reason === 'string' ? reason : 'unknown' }
}

import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'

/** What the server made of a request; `broken` means that nobody knows, because no answer came. */
export type Answer =
  | { readonly kind: 'answered'; readonly outcomes: readonly PieceOutcome[] }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly reason: string
      readonly errors: Readonly<Record<string, readonly string[]>>
    }
  | { readonly kind: 'broken' }
  | { readonly kind: 'cancelled' }

/** A file on its way. */
export type Sending = { readonly answer: Promise<Answer>; readonly cancel: () => void }

/** Sends one file. `onProgress` hears the bytes of the request that have left; the answer is never rejected. */
export function sendFile(url: string, file: File, onProgress: (sent: number, total: number) => void): Sending {
  const request = new XMLHttpRequest()
  const answer = new Promise<Answer>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total)
    request.onload = () => resolve(readAnswer(request.status, request.responseText))
    request.onerror = () => resolve({ kind: 'broken' })
    request.ontimeout = () => resolve({ kind: 'broken' })
    request.onabort = () => resolve({ kind: 'cancelled' })
  })
  const body = new FormData()
  body.append('files', file)
  request.open('POST', url)
  request.setRequestHeader('accept', 'application/json')
  request.send(body)
  return { answer, cancel: () => request.abort() }
}

/** Sends a small form to where evidence is changed. */
export async function sendForm(url: string, fields: URLSearchParams): Promise<Answer> {
  try {
    const response = await fetch(url, { method: 'POST', body: fields, headers: { accept: 'application/json' } })
    return readAnswer(response.status, await response.text())
  } catch {
    return { kind: 'broken' }
  }
}

type Body = {
  readonly outcomes?: readonly PieceOutcome[]
  readonly reason?: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
}

function readAnswer(status: number, text: string): Answer {
  const body = parse(text)
  // A proxy in between answers in its own words; whether anything was kept is not known then.
  if (!body) return status >= 500 ? { kind: 'broken' } : refused(status, {})
  return status < 400 ? { kind: 'answered', outcomes: body.outcomes ?? [] } : refused(status, body)
}

function refused(status: number, { reason = '', errors = {} }: Body): Answer {
  return { kind: 'refused', status, reason, errors }
}

function parse(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}

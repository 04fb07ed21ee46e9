/** What the server made of a workbook; `broken` means that no answer came. */
export type Sent =
  | { readonly kind: 'read'; readonly location: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'broken' }

/** Sends a form with a workbook. `onProgress` hears how much of it has left, 0 to 1; the answer is never rejected. */
export function sendWorkbook(url: string, form: FormData, onProgress: (part: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request.status, request.responseText))
    for (const event of ['error', 'timeout', 'abort'])
      request.addEventListener(event, () => resolve({ kind: 'broken' }))
    request.open('POST', url)
    request.setRequestHeader('accept', 'application/json')
    request.send(form)
  })
}

function readAnswer(status: number, text: string): Sent {
  const body = parse(text)
  if (status < 400 && body?.location !== undefined) return { kind: 'read', location: body.location }
  return body?.reason !== undefined && status < 500 ? { kind: 'refused', reason: body.reason } : { kind: 'broken' }
}

function parse(text: string): { readonly location?: string; readonly reason?: string } | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}

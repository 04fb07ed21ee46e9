/**
 * Lets the rest of a request pass that was refused before it was read. Left standing, its bytes would hold the
 * connection until a timeout, and the sender would wait that long for the answer. Does not wait itself.
 */
function passBody(request: Request): void {
  if (!request.body || request.bodyUsed) return
  request.body.pipeTo(new WritableStream()).catch(() => undefined)
}

/** Asks first whether what the request carries may be received at all, and by whom. */
export async function beforeReceiving<Asked>(request: Request, ask: () => Promise<Asked>): Promise<Asked> {
  try {
    return await ask()
  } catch (error) {
    passBody(request)
    throw error
  }
}

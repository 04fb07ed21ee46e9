import { services } from '#app/platform/services.server.ts'

/** The whole address of a page as people outside reach it: what the server is configured with, else what was asked. */
export function publicAddress(request: Request, path: string): string {
  return `${services().env.publicUrl ?? new URL(request.url).origin}${path}`
}

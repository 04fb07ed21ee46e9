import { services } from '#app/platform/services.server.ts'

/** The address under which the public reaches this server, without a slash at its end. */
export function publicAddress(request: Request): string {
  return services().env.publicUrl ?? new URL(request.url).origin
}

import { channel } from 'node:diagnostics_channel'

const uploads = channel('menuju:upload')

/** Tells whoever measures that so many bytes of a file have arrived; nothing is done where nobody listens. */
export function announceUpload(bytes: number): void {
  if (uploads.hasSubscribers) uploads.publish(bytes)
}

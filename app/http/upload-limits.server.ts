import { MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { services } from '#app/platform/services.server.ts'

/** The most bytes a file of each family may have, as this server was configured. */
export function uploadLimits(): FileLimits {
  const { documentMiB, imageMiB, videoMiB } = services().env.upload
  return {
    pdf: documentMiB * MEGABYTE,
    office: documentMiB * MEGABYTE,
    image: imageMiB * MEGABYTE,
    video: videoMiB * MEGABYTE,
  }
}

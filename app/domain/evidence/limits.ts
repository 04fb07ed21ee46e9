import { MEGABYTE } from './file-rules.ts'
import type { FileLimits } from './file-rules.ts'

/** The most that may be uploaded: MiB of a file by its family, and files at once. */
export type UploadLimits = {
  readonly documentMiB: number
  readonly imageMiB: number
  readonly videoMiB: number
  readonly files: number
}

export const limitNames = ['documentMiB', 'imageMiB', 'videoMiB', 'files'] as const
export type LimitName = (typeof limitNames)[number]

/** What an administrator set, never more than the server was configured for, and never less than one. */
export function withinCeilings(wanted: Partial<UploadLimits>, ceilings: UploadLimits): UploadLimits {
  const limited = (name: LimitName) => Math.max(1, Math.min(wanted[name] ?? ceilings[name], ceilings[name]))
  return {
    documentMiB: limited('documentMiB'),
    imageMiB: limited('imageMiB'),
    videoMiB: limited('videoMiB'),
    files: limited('files'),
  }
}

/** The same in bytes for each family of files. */
export function fileLimits({ documentMiB, imageMiB, videoMiB }: UploadLimits): FileLimits {
  return {
    pdf: documentMiB * MEGABYTE,
    office: documentMiB * MEGABYTE,
    image: imageMiB * MEGABYTE,
    video: videoMiB * MEGABYTE,
  }
}

import type { RefusalReason, UploadRefusal } from '#app/domain/evidence/file-rules.ts'

export type RefusalDetails = Omit<UploadRefusal, 'name' | 'reason'>

/** Thrown inside the store when a file breaks a rule; the store answers it as a refusal with the file's name. */
export class RefusedFile extends Error {
  readonly reason: RefusalReason
  readonly details: RefusalDetails

  constructor(reason: RefusalReason, details: RefusalDetails = {}) {
    super(`refused: ${reason}`)
    this.name = 'RefusedFile'
    this.reason = reason
    this.details = details
  }
}

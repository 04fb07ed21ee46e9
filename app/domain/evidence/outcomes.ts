import type { UploadRefusal } from './file-rules.ts'

/** A piece as the answer to an upload names it. */
export type AddedPiece = {
  readonly id: string
  readonly title: string
  /** What a change of the piece must have seen. */
  readonly version: number
}

/** What became of one file of an upload, or of a link. */
export type PieceOutcome =
  | { readonly status: 'added'; readonly name: string; readonly piece: AddedPiece }
  | {
      /** The office has this very file already; nothing was added. */
      readonly status: 'duplicate'
      readonly name: string
      readonly piece: AddedPiece
      /** What it serves, this item aside. */
      readonly serves: readonly string[]
      /** It is attached to this very item. */
      readonly here: boolean
    }
  | { readonly status: 'refused'; readonly name: string; readonly refusal: UploadRefusal }

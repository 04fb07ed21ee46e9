/** A sheet for the wall or the counter: one sentence, one code to read with a phone. All texts are ready to print. */
export type Poster = {
  /** The institution from the top down; the last line is the office whose sheet it is. */
  readonly letterhead: readonly string[]
  readonly title: string
  readonly sentence: string
  /** The same in English, for those who come from abroad. */
  readonly english: string
  /** Where the code leads: the whole address, in the code and in print. */
  readonly address: string
  /** What one does with it, in a line above the code. */
  readonly instruction: string
  /** What it costs and what is kept: stands beneath the address. */
  readonly promise: string
  /** What somebody without a phone can do. */
  readonly otherwise: string
  /** A mark that the figures are made up; null for a real sheet. */
  readonly mark: string | null
  /** When it was made, as UTC ISO text. */
  readonly at: string
}

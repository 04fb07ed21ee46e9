/** A form of the information centre that was not taken, as its page shows it again. */
export type DeskAct = {
  readonly intent: string
  /** The entry or the service it was about; empty for a new entry and for the office itself. */
  readonly id: string
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  readonly refused?: string | undefined
}

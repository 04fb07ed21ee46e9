/** What is wrong with a form that was sent, and what was typed into it; undefined while nothing is. */
export type FormFault =
  | {
      readonly errors: Readonly<Record<string, readonly string[]>>
      readonly values?: Readonly<Record<string, string>>
    }
  | undefined

import type { Transition } from './transitions.ts'

export const reasonLimit = 2000
export const letterNumberLimit = 100

/** What is said with a move. */
export type MoveInput = {
  readonly reason: string
  readonly letterNumber: string | null
  readonly letterDate: string | null
  /** The day of a decision taken outside; null for the day of the letter. */
  readonly decidedOn: string | null
  readonly hasScan: boolean
}

/** Codes of the catalogue of field errors, by field. */
export type MoveFaults = Readonly<Record<string, readonly string[]>>

/**
 * What is missing or wrong in what is said with a move; empty when it may be made. `givenBack` is the number of items
 * that lie with the office: they say what a reason would. `today` is the day at the office.
 */
export function moveFaults(
  { letter, reason }: Pick<Transition, 'letter' | 'reason'>,
  input: MoveInput,
  { givenBack, today }: { readonly givenBack: number; readonly today: string },
): MoveFaults {
  const faults: Record<string, readonly string[]> = {}
  const needsReason = reason === 'required' || (reason === 'unless-returned' && givenBack === 0)
  if (needsReason && input.reason.trim() === '') faults['reason'] = ['required']
  else if ([...input.reason].length > reasonLimit) faults['reason'] = ['too-long']

  const { letterNumber, letterDate, decidedOn, hasScan } = input
  const needsLetter = letter === 'required' || letterNumber !== null || letterDate !== null || hasScan
  if (letter !== 'none' && needsLetter) {
    if (letterNumber === null) faults['letterNumber'] = ['required']
    if (letterDate === null) faults['letterDate'] = ['required']
  }
  if (letterNumber !== null && [...letterNumber].length > letterNumberLimit) faults['letterNumber'] = ['too-long']
  if (letterDate !== null && letterDate > today) faults['letterDate'] = ['in-future']
  if (decidedOn !== null && decidedOn > today) faults['decidedOn'] = ['in-future']
  return faults
}

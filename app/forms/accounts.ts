import { z } from 'zod'
import { passwordCeiling } from '#app/domain/access/password-rule.ts'
import { filledText } from './fields.ts'

/** A password as typed: nothing is cut off, only what no person types is refused. */
const typedPassword = z.string('required').min(1, 'required').max(passwordCeiling, 'too-long')

/** Signing in by e-mail address or NIP; the blanks between the groups of a NIP may be typed. */
export const SignInForm = z.object({
  login: filledText(200).transform((text) => (/^[\d\s]+$/.test(text) ? text.replace(/\s/g, '') : text)),
  password: typedPassword,
  ke: z.string().optional(),
})

const twice = { password: typedPassword, again: typedPassword }
type Twice = { readonly password: string; readonly again: string }
const areSame = ({ password, again }: Twice) => password === again

/** Setting the password by a one-time link. */
export const NewPasswordForm = z.object(twice).refine(areSame, { path: ['again'], error: 'passwords-differ' })

/** Changing the own password. */
export const ChangePasswordForm = z
  .object({ current: typedPassword, ...twice })
  .refine(areSame, { path: ['again'], error: 'passwords-differ' })

/** The acts on the page of one's own account, by the button that was pressed. */
export const AccountIntent = z.object({ intent: z.enum(['password', 'end-session'], 'unknown-option') })

export const EndSessionForm = z.object({ sessionId: filledText(100) })

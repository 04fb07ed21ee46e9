import type { z } from 'zod'
import { AppError } from '#app/domain/errors.ts'

/** Codes of the catalogue (`fieldErrors`) by field; a fault of the whole form stands under 'form'. */
export type FormErrors = Readonly<Record<string, readonly string[]>>

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: FormErrors; readonly values: Readonly<Record<string, string>> }

/** Fields that never go back to the browser. */
const secret = /password|sandi/i

/** Reads a form's body. A body that is no form, a broken one, or one with a NUL, which nobody types, is 'invalid'. */
export async function readForm(request: Request): Promise<FormData> {
  const fields = await request.formData().catch(() => undefined)
  if (!fields || [...fields].some(([name, value]) => `${name}${String(value)}`.includes('\0'))) {
    throw new AppError('invalid', 'malformed-form')
  }
  return fields
}

/**
 * Checks a form against its schema. A field sent once is a text, sent several times a list; a schema that wants
 * a list gets one either way by `z.preprocess` of its own. Messages of the schema are codes of the catalogue.
 * What was typed comes back for the fields, secrets excepted.
 */
export function parseForm<Schema extends z.ZodType>(schema: Schema, formData: FormData): ParsedForm<z.output<Schema>> {
  const parsed = schema.safeParse(fieldsOf(formData))
  if (parsed.success) return { ok: true, value: parsed.data }

  const errors: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) {
    const codes = (errors[issue.path.length > 0 ? issue.path.join('.') : 'form'] ??= [])
    const code = isCode(issue.message) ? issue.message : 'invalid'
    if (!codes.includes(code)) codes.push(code)
  }
  return { ok: false, errors, values: textsOf(formData) }
}

/** Checks a form and does some work with what it says; gives back its errors where it was at fault. */
export async function withForm<Schema extends z.ZodType>(
  schema: Schema,
  fields: FormData,
  work: (value: z.output<Schema>) => Promise<unknown>,
): Promise<FormErrors | undefined> {
  const form = parseForm(schema, fields)
  if (!form.ok) return form.errors
  await work(form.value)
  return undefined
}

function fieldsOf(formData: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  // A name such as __proto__ is a field like any other.
  const fields: Record<string, FormDataEntryValue | FormDataEntryValue[]> = Object.create(null)
  for (const name of new Set(formData.keys())) {
    const values = formData.getAll(name)
    fields[name] = values.length === 1 && values[0] !== undefined ? values[0] : values
  }
  return fields
}

/** What was typed, to be shown again; secrets and what was sent several times are left out. */
export function textsOf(formData: FormData): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldsOf(formData)).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string' && !secret.test(entry[0])
    }),
  )
}

/** Codes are short words with hyphens; the schema library's own sentences are not shown to anybody. */
function isCode(message: string): boolean {
  return /^[a-z][a-z-]*$/.test(message)
}

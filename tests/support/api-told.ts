import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { operations } from '#app/forms/api-operations.ts'
import { apiDocument } from '#app/http/api-document.server.ts'

/** What of the document an answer is held against. */
export type Told = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>
  readonly components: {
    readonly schemas: { readonly Problem: object }
    readonly responses: Readonly<Record<string, unknown>>
  }
}
type Responses = Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>

const ours = apiDocument('http://menuju.test', '0') as unknown as Told
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)

/** Holds an answer against what the document says of its operation and status. */
export function assertTold(
  name: keyof typeof operations,
  { status, headers }: { readonly status: number; readonly headers: Headers },
  answer: unknown,
  document: Told = ours,
): void {
  const { path, method } = operations[name]
  const response = document.paths[path]?.[method]?.responses[String(status)]
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  const schema = status < 400 ? response?.content?.[type]?.schema : document.components.schemas.Problem
  expect(type).toBe(status < 400 ? 'application/json' : 'application/problem+json')
  if (status < 400) expect(response, `${name} ${status} is not in the document`).toBeDefined()
  const isValid = ajv.compile(schema ?? false)
  expect(isValid(answer), JSON.stringify([isValid.errors, answer])).toBe(true)
}

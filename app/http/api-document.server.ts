import { z } from 'zod'
import { ProblemAnswer } from '#app/forms/api-answers.ts'
import { operations, parametersOf, queryOf } from '#app/forms/api-operations.ts'
import type { Operation } from '#app/forms/api-operations.ts'

type Json = Readonly<Record<string, unknown>>

const refusals: Readonly<Record<string, string>> = {
  '401': 'No valid token: none, an unknown one, one that is over or revoked.',
  '403': 'The token is not for this purpose, or its office is closed.',
  '404': 'Another office than the token’s, or nothing of that name.',
  '409': 'The state of things does not allow this: a closed period, a report that was handed in.',
  '413': 'More than 1 MiB.',
  '415': 'Another type than application/json.',
  '422': 'Fields are at fault (each with its pointer), or the idempotency key stood for another request.',
  '429': 'Too many requests; Retry-After says how many seconds to wait.',
}

/** The description of the interface (OpenAPI 3.1), made of the schemas by which requests are checked. */
export function apiDocument(server: string, version: string): Json {
  const all: readonly Operation[] = Object.values(operations)
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of all) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Menuju',
      version,
      summary: 'Figures, enquiries and service times of an office in; readiness and indicators out.',
      description:
        'A token belongs to one office and is for named purposes; it is made in Menuju by the head of the office or of its team. Nothing that comes in this way hands a report in. Nothing about applicants or reporters is taken.',
    },
    servers: [{ url: `${server}/api/v1` }],
    tags: [
      { name: 'office', description: 'With a token' },
      { name: 'public', description: 'Without one' },
    ],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemAnswer, 'output') },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'mnj_…' } },
      responses: Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [`Problem${status}`, problem(description, status)]),
      ),
    },
  }
}

function describeOperation(operation: Operation): Json {
  const { id, summary, description, purpose, body, status, answer } = operation
  const numbers = Object.keys(refusals).filter((number) => mayMeet(operation, number))
  return {
    operationId: id,
    summary,
    description: purpose ? `${description} Purpose of the token: \`${purpose}\`.` : description,
    tags: [purpose ? 'office' : 'public'],
    security: purpose ? [{ token: [] }] : [],
    parameters: [...pathParameters(operation), ...queryParameters(operation), ...(body ? [onceHeader] : [])],
    ...(body && { requestBody: { required: true, content: json(schemaOf(body, 'input')) } }),
    responses: {
      [String(status)]: { description: 'Done', content: json(schemaOf(answer, 'output')) },
      ...Object.fromEntries(numbers.map((number) => [number, { $ref: `#/components/responses/Problem${number}` }])),
      default: { description: 'Any other problem', content: problemContent },
    },
  }
}

function mayMeet({ purpose, body, query }: Operation, number: string): boolean {
  if (purpose === null) return false
  if (number === '422') return body !== null || query !== null
  return body !== null || !['409', '413', '415'].includes(number)
}

function pathParameters(operation: Operation): readonly Json[] {
  const told: Readonly<Record<string, string>> = {
    office: 'Id of the office, as in its address: kanim-pati.',
    period: '2026-05, 2026-Q2 or 2026',
  }
  return parametersOf(operation).map((name) => ({
    ...{ name, in: 'path', required: true, description: told[name], schema: { type: 'string' } },
  }))
}

function queryParameters(operation: Operation): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(queryOf(operation), 'input') as {
    readonly properties?: Readonly<Record<string, Json>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: 'query', required: required.includes(name), description, schema },
  }))
}

const onceHeader: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Any text of the sender’s own, up to 100 signs. For 24 hours the same request gets the same answer.',
  schema: { type: 'string', minLength: 1, maxLength: 100 },
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

function problem(description: string, status: string): Json {
  const wait = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } }
  return { description, content: problemContent, ...(status === '429' && { headers: wait }) }
}

function json(schema: Json): Json {
  return { 'application/json': { schema } }
}

/** Each schema stands where it is used, whole: a reader needs to follow no link. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...told } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', reused: 'inline' })
  return told
}

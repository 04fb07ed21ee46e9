/** Requests as they are sent; codes and keys, the same in every language. */

export function exampleFigures(server: string): string {
  return `curl -X PUT ${server}/api/v1/offices/kanim-pati/periods/2026-05/figures \\
  -H 'Authorization: Bearer mnj_…' \\
  -H 'Content-Type: application/json' \\
  -H 'Idempotency-Key: 2026-05-figures-1' \\
  -d '{"figures": [
        {"key": "services_finished/PSP-E", "value": 412},
        {"key": "services_on_time/PSP-E", "value": 405}
      ]}'

{"changed": 2, "period": "2026-05", "state": "draft"}`
}

export function exampleTimes(server: string): string {
  return `curl -X POST ${server}/api/v1/offices/kanim-pati/service-times \\
  -H 'Authorization: Bearer mnj_…' \\
  -H 'Content-Type: application/json' \\
  -H 'Idempotency-Key: queue-20260512' \\
  -d '{"kind": "applications", "mode": "add", "applications": [
        {"service": "PSP-E", "startedOn": "2026-05-06", "finishedOn": "2026-05-12"}
      ]}'

{"months": [{"finished": 1, "month": "2026-05", "version": 1}], "openAsOf": null}`
}

export const exampleRefusal = `HTTP/1.1 422
Content-Type: application/problem+json

{"type": "urn:menuju:problem:validation", "title": "The request is at fault",
 "status": 422, "code": "validation",
 "errors": [{"pointer": "/figures/0/key", "code": "unknown-figure"}]}`

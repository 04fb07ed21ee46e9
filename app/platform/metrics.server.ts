import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = {
  readonly contentType: string
  /** Everything measured, in the text form that Prometheus reads. */
  text(): Promise<string>
  requestFinished(request: {
    readonly method: string
    readonly route: string
    readonly status: number
    readonly milliseconds: number
  }): void
  jobFinished(job: string, ok: boolean, milliseconds: number): void
  /** Stops listening. */
  close(): void
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120]
const querySeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

/**
 * Counts and times in a register of its own. Labels are routes, methods, statuses and names of jobs: as many as the
 * program has, and nobody's.
 */
export function createMetrics(running: () => number): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const requests = new Histogram({
    name: 'menuju_request_duration_seconds',
    help: 'Answers by route, method and status, from the first byte of the head to the end of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: requestSeconds,
    registers,
  })
  new Gauge({
    name: 'menuju_requests_in_flight',
    help: 'Requests that are being answered, uploads included',
    registers,
    collect() {
      this.set(running())
    },
  })
  const uploads = new Counter({ name: 'menuju_upload_bytes_total', help: 'Bytes of files received', registers })
  const queries = new Histogram({
    name: 'menuju_query_duration_seconds',
    help: 'Statements of the database',
    buckets: querySeconds,
    registers,
  })
  const jobs = new Counter({
    name: 'menuju_job_runs_total',
    help: 'Daily jobs by result',
    labelNames: ['job', 'result'],
    registers,
  })
  const jobTime = new Gauge({
    name: 'menuju_job_duration_seconds',
    help: 'How long each daily job took the last time',
    labelNames: ['job'],
    registers,
  })

  const onUpload = (bytes: unknown) => uploads.inc(Number(bytes))
  const onQuery = (milliseconds: unknown) => queries.observe(Number(milliseconds) / 1000)
  subscribe('menuju:upload', onUpload)
  subscribe('menuju:query', onQuery)

  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    requestFinished({ method, route, status, milliseconds }) {
      const known = methods.has(method) ? method : 'OTHER'
      requests.observe({ method: known, route, status: String(status) }, milliseconds / 1000)
    },
    jobFinished(job, ok, milliseconds) {
      jobs.inc({ job, result: ok ? 'ok' : 'failed' })
      jobTime.set({ job }, milliseconds / 1000)
    },
    close() {
      unsubscribe('menuju:upload', onUpload)
      unsubscribe('menuju:query', onQuery)
      register.clear()
    },
  }
}

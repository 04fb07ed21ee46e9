import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react'
import { describeError } from '#app/content/describe-error.ts'
import type { Failure } from '#app/content/describe-error.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { pageErrors } from '#app/content/words/errors.ts'
import { useRequestNumber } from './request-number.tsx'

/** Says what happened, what was kept and what to do. */
export function RouteErrorBoundary() {
  const t = useWords(pageErrors)
  const { pathname, search } = useLocation()
  const number = useRequestNumber(pathname)
  const failure = failureOf(useRouteError())
  const { title, advice } = describeError(failure, useLanguage())
  return (
    <main id="isi" className="wrap failure">
      <div role="alert">
        <p className="overline">{failure?.status ?? 500}</p>
        <h1 className="sentence">{title}</h1>
        <p className="lead">{advice}</p>
      </div>
      <p className="actions">
        <Link className="btn btn-main" to="/">
          {t.backToStart}
        </Link>
        <a className="btn btn-plain" href={pathname + search}>
          {t.reload}
        </a>
      </p>
      {number !== undefined && (
        <p className="quiet">
          {t.requestNumber} <code>{number}</code>
        </p>
      )}
    </main>
  )
}

/** A foreseen error arrives as a response with its reason; anything else is a fault of ours. */
function failureOf(error: unknown): Failure | undefined {
  if (!isRouteErrorResponse(error)) return undefined
  const body: unknown = error.data
  const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : undefined
  return typeof reason === 'string' ? { status: error.status, reason } : { status: error.status }
}

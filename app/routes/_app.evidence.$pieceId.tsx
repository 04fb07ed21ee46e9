import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PiecePage } from '#app/components/evidence/piece-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { actOnPiece, conflictReason } from '#app/http/piece-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPiece } from '#app/use-cases/evidence/read-piece.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.piece.title ?? ''} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return {
    piece: await readPiece(services(), actor, { pieceId: params['pieceId'] ?? '' }),
    limits: await uploadLimits(),
  }
})

/** A removed piece leads to the library; everything else stays on its page, or goes back to where the form stood. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { pieceId = '' } = params
  try {
    const act = await actOnPiece(actor, pieceId, request)
    if (!act.ok) return data(act, { status: act.status })
    if (act.leadTo !== undefined) return redirect(act.leadTo, 303)
    return data({ ok: true as const, intent: act.intent })
  } catch (error) {
    const reason = conflictReason(error)
    if (reason === undefined) throw error
    return data({ ok: false as const, reason }, { status: 409 })
  }
})

export default function PieceRoute() {
  const { piece, limits } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <LanguageProvider timeZone={piece.timezone}>
      <PiecePage piece={piece} limits={limits} reply={reply} />
    </LanguageProvider>
  )
}

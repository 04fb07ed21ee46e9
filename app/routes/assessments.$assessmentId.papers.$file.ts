import type { LoaderFunctionArgs } from '@remix-run/node'
import { paperOf } from '#app/components/papers/paper-of.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { AppError } from '#app/domain/errors.ts'
import { isPaperKind } from '#app/domain/papers/kinds.ts'
import { paperResponse } from '#app/http/paper-response.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPaper } from '#app/use-cases/papers/read-paper.server.ts'

/** A paper of an assessment as PDF: /assessments/…/papers/worksheet.pdf */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '', file = '' } = params
  const kind = file.endsWith('.pdf') ? file.slice(0, -'.pdf'.length) : ''
  if (!isPaperKind(kind)) throw new AppError('not-found', 'paper')
  const tools = services()
  const view = await readPaper(tools, actor, { assessmentId, kind })
  const name = `${paperTexts.files[kind]}-${assessmentId}.pdf`
  return paperResponse(request, paperOf(view, tools.env.demo), name)
})

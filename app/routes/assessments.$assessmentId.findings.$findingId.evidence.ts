import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { assertSameOrigin } from '#app/http/origin.server.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { receiveFiles } from '#app/http/upload.server.ts'
import { services } from '#app/platform/services.server.ts'
import { addFindingFiles, checkFindingUpload } from '#app/use-cases/findings/add-finding-files.server.ts'

/** Takes files for the follow-up of a finding and leads back to it; what could not be kept is told there. */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  const tools = services()
  const key = { assessmentId: params['assessmentId'] ?? '', findingId: params['findingId'] ?? '' }
  const actor = await beforeReceiving(request, async () => {
    assertSameOrigin(request)
    const asking = await requireActor(request, context)
    await checkFindingUpload(tools, asking, key)
    return asking
  })
  const { stored, refused } = await receiveFiles(request, tools.evidence, {
    limits: await uploadLimits(),
    maxFiles: tools.env.upload.files,
  })
  if (stored.length > 0) await addFindingFiles(tools, actor, { ...key, files: stored })
  const search = new URLSearchParams({ temuan: key.findingId, ...(refused.length > 0 && { berkas: 'ditolak' }) })
  return redirect(`/assessments/${encodeURIComponent(key.assessmentId)}/findings?${search}#unggah`, 303)
})

import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicSurveyPath } from '#app/components/surveys/paths.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { surveyPosterTexts } from '#app/content/survey-texts.ts'
import { posterResponse } from '#app/http/paper-response.server.ts'
import { publicAddress } from '#app/http/public-address.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPoster } from '#app/use-cases/surveys/read-poster.server.ts'

/** The poster that leads to the survey of an office, as PDF. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const officeId = params['officeId'] ?? ''
  const tools = services()
  const { letterhead, at } = await readPoster(tools, actor, officeId)
  const { file, ...texts } = surveyPosterTexts
  const address = publicAddress(request, publicSurveyPath(officeId))
  const poster = { ...texts, letterhead, at, address, mark: tools.env.demo ? paperTexts.mark : null }
  return posterResponse(request, poster, `${file}-${officeId}.pdf`)
})

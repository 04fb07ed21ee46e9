import { localDay, localHour } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { dueDay, minutesToAnswer } from '#app/domain/information/enquiry.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { checkEnquiry } from '#app/use-cases/information/check-enquiry.server.ts'
import type { EnquiryFields } from '#app/use-cases/information/check-enquiry.server.ts'
import { informationStream } from '#app/use-cases/information/information-stream.server.ts'
import { authorizeCaller } from './caller.server.ts'
import { writeOnce } from './write-once.server.ts'
import type { ApiCall, Answered } from './write-once.server.ts'

export type PostEnquiries = {
  readonly officeId: string
  readonly enquiries: readonly (EnquiryFields & {
    /** UTC ISO text. */
    readonly askedAt: string
    readonly answeredAt: string | null
  })[]
}

export type EnquiriesPosted = { readonly recorded: number }

type Pointed = { readonly pointer: string; readonly code: string }

/** How long ago a question may have been asked. */
const oldest = 400 * 24 * 3_600_000

/**
 * Writes questions down that were asked elsewhere, all of them or none, with one event. Nothing is kept about who
 * asked. Errors: 'not-found', 'forbidden', 'invalid' 'validation' with a pointer to each fault.
 */
export async function postEnquiries(
  tools: Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue' | 'topics' | 'holidays'>,
  call: ApiCall,
  { officeId, enquiries }: PostEnquiries,
): Promise<Answered<EnquiriesPosted>> {
  const { caller } = call
  authorizeCaller(caller, officeId, 'enquiries:write')
  const errors = enquiries.flatMap((one, place) => faultsOf(tools, one, place))
  if (errors.length > 0) throw new AppError('invalid', 'validation', { errors })

  const { newId, holidays } = tools
  const at = tools.now().toISOString()
  return writeOnce(tools, call, async (repositories) => {
    await repositories.enquiries.insertMany(
      enquiries.map(({ askedAt, answeredAt, ...fields }) => {
        const askedOn = localDay(new Date(askedAt), caller.timezone)
        const answered = answeredAt === null ? null : localDay(new Date(answeredAt), caller.timezone)
        return {
          ...{ id: newId(), officeId, ...fields, askedAt, askedOn, dueOn: dueDay(askedOn, holidays) },
          ...{ askedHour: localHour(new Date(askedAt), caller.timezone), answeredAt, answeredOn: answered },
          minutes: answeredAt === null ? null : minutesToAnswer(askedAt, answeredAt),
          ...{ source: 'interface' as const, enteredBy: null, version: 1, withdrawnAt: null, withdrawnBy: null },
        }
      }),
    )
    const byChannel: Record<string, number> = {}
    for (const { channel } of enquiries) byChannel[channel] = (byChannel[channel] ?? 0) + 1
    await repositories.events.append({
      stream: informationStream(officeId),
      at,
      actorId: null,
      action: 'enquiries.received',
      subject: officeId,
      newValue: { tokenId: caller.tokenId, recorded: enquiries.length, byChannel },
    })
    return { recorded: enquiries.length }
  })
}

function faultsOf(
  tools: Pick<Tools, 'now' | 'catalogue' | 'topics'>,
  { askedAt, answeredAt, ...fields }: PostEnquiries['enquiries'][number],
  place: number,
): readonly Pointed[] {
  const faults: Pointed[] = []
  const fault = (field: string, code: string) => faults.push({ pointer: `/enquiries/${place}/${field}`, code })
  const now = tools.now().getTime()
  if (Date.parse(askedAt) > now) fault('askedAt', 'in-future')
  if (Date.parse(askedAt) < now - oldest) fault('askedAt', 'too-old')
  if (answeredAt !== null && Date.parse(answeredAt) > now) fault('answeredAt', 'in-future')
  if (answeredAt !== null && answeredAt < askedAt) fault('answeredAt', 'before-asked')
  if (fields.outcome === 'answered' && answeredAt === null) fault('answeredAt', 'required')
  if (fields.outcome === 'open' && answeredAt !== null) fault('answeredAt', 'still-open')
  try {
    checkEnquiry(tools, fields)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const byField = error.details['faults'] as Readonly<Record<string, readonly string[]>>
    for (const [field, codes] of Object.entries(byField)) for (const code of codes) fault(field, code)
  }
  return faults
}

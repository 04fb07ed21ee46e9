import { createHash } from 'node:crypto'
import { purposes } from '#app/domain/api/tokens.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { instant } from '#db/seed/days.server.ts'
import type { Repositories } from '#db/store.server.ts'

const officeId = 'kanim-pati'
const createdBy = 'kepala.pati'
const sent = purposes.filter((purpose) => purpose === 'enquiries:write' || purpose === 'times:write')

/** Puts in a token with which the queue system of Kanim Pati comes in; nobody knows it. */
export async function insertTokens({ apiTokens, events }: Repositories, today: string): Promise<void> {
  const createdAt = instant(daysBefore(today, 90), '14:05')
  const expiresOn = daysBefore(today, -120)
  const [id, name] = [`${officeId}-antrean`, 'Sistem antrean']
  await apiTokens.create({
    ...{ id, officeId, name, purposes: sent.join(','), createdBy, createdAt, expiresOn },
    // Of no token: those begin otherwise, and nothing leads back from a digest of a digest.
    tokenHash: createHash('sha256').update(createHash('sha256').update(id).digest()).digest('hex'),
    ...{ lastUsedOn: daysBefore(today, 1), revokedBy: null, revokedAt: null },
  })
  await events.append({
    ...{ stream: officeId, at: createdAt, actorId: createdBy, action: 'api-token.made', subject: id },
    newValue: { name, purposes: [...sent], expiresOn },
  })
}

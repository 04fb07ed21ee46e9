import type { Store } from '#db/store.server.ts'
import { at } from '#tests/support/builders.ts'

/** A token of an office that somebody may take back. */
export const tokenOfOffice = (officeId: string) => `token-${officeId}`

/** A token of an office; nobody knows it. */
export async function givenToken({ apiTokens }: Store, officeId: string, createdBy: string): Promise<void> {
  await apiTokens.create({
    ...{ id: tokenOfOffice(officeId), officeId, name: 'Antrean', purposes: 'times:write', createdBy, createdAt: at },
    ...{ tokenHash: Buffer.from(officeId).toString('hex').padEnd(64, '0').slice(0, 64), expiresOn: '2026-12-31' },
    ...{ lastUsedOn: null, revokedBy: null, revokedAt: null },
  })
}

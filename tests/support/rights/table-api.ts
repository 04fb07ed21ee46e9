import { forEverybody, atOffices } from './row.ts'
import type { Row } from './row.ts'
import type { OfficeId } from './seats.ts'
import { tokenOfOffice } from './seed-api.ts'

const tokens = '_app.offices.$officeId.tokens.tsx'

const sent =
  (fields: (officeId: OfficeId) => Readonly<Record<string, string>> = () => ({})) =>
  (officeId: OfficeId) => ({ params: { officeId }, fields: fields(officeId) })
const making = { intent: 'make', name: 'Antrean', purposes: 'enquiries:write', expiresOn: '2026-12-31' }

// A token acts for the whole office: its head and the head of its team make them; an administrator may take one back.
const makers = atOffices({ ok: ['ketua_tim_zi', 'kepala_kantor'] })
const revokers = atOffices({ ok: ['ketua_tim_zi', 'kepala_kantor', 'admin', 'admin_kanwil'] })

// Whoever is signed in is nobody there: programs come with a token of their own, or not at all.
const nobody = forEverybody(401)
const addresses: readonly (readonly [route: string, read: boolean])[] = [
  ['api.v1.offices.$officeId.periods.$period.figures.ts', false],
  ['api.v1.offices.$officeId.enquiries.ts', false],
  ['api.v1.offices.$officeId.service-times.ts', false],
  ['api.v1.offices.$officeId.readiness.ts', true],
  ['api.v1.offices.$officeId.indicators.ts', true],
]
const asked = (officeId: OfficeId) => ({ params: { officeId, period: '2026-05' } })

export const apiRows: readonly Row[] = [
  { route: tokens, method: 'GET', act: 'tokens of an office', ask: sent(), rights: revokers },
  { route: tokens, method: 'POST', act: 'make', ask: sent(() => making), rights: makers },
  {
    route: tokens,
    method: 'POST',
    act: 'revoke',
    ask: sent((officeId) => ({ intent: 'revoke', tokenId: tokenOfOffice(officeId) })),
    rights: revokers,
  },
  ...addresses.flatMap(([route, read]): readonly Row[] => [
    { route, method: 'GET', act: 'by a session', ask: asked, rights: read ? nobody : forEverybody(405) },
    // A form is sent with POST, which the figures do not know: they are put.
    {
      ...{ route, method: 'POST', act: 'by a session', ask: asked },
      rights: read || route.includes('figures') ? forEverybody(405) : nobody,
    },
  ]),
  { route: 'api.v1.catalogue.ts', method: 'GET', act: 'the catalogue', ask: () => ({}), rights: forEverybody() },
  { route: 'api.v1.catalogue.ts', method: 'POST', act: 'a change of it', ask: () => ({}), rights: forEverybody(405) },
  { route: 'api.v1.openapi[.]json.ts', method: 'GET', act: 'the document', ask: () => ({}), rights: forEverybody() },
  { route: 'api.v1.$.ts', method: 'GET', act: 'nothing', ask: () => ({}), rights: forEverybody(404) },
  { route: 'api.v1.$.ts', method: 'POST', act: 'nothing', ask: () => ({}), rights: forEverybody(404) },
  { route: '_public.api.tsx', method: 'GET', act: 'how programs come in', ask: () => ({}), rights: forEverybody() },
]

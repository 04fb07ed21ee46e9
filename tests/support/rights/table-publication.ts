import { atOffices, forEverybody } from './row.ts'
import type { Row } from './row.ts'
import { kanwil, officeTeam } from './seats.ts'
import type { OfficeId } from './seats.ts'
import { offeredFigure, shownFigure } from './seed-publication.ts'

const desk = '_app.offices.$officeId.publication.tsx'
const preview = '_app.offices.$officeId.publication_.preview.tsx'

const at = (fields?: Readonly<Record<string, string>>) => (officeId: OfficeId) => ({
  params: { officeId },
  ...(fields && { fields }),
})
const pledge = { pledge: 'Kami siap menerima sanksi.', datedOn: '2026-05-12', piece: '', after: '1' }

// The whole office and its Kanwil see what is shown and what may be; the head alone decides.
const seen = atOffices({ ok: [...officeTeam, ...kanwil] })
const head = atOffices({ ok: ['kepala_kantor'] })
const act = { route: desk, method: 'POST' } as const
const anybody = { method: 'GET', rights: forEverybody() } as const

/** What an office shows the public: the desk, and the pages that anybody may read. */
export const publicationRows: readonly Row[] = [
  { route: desk, method: 'GET', act: 'what is published', ask: at(), rights: seen },
  {
    route: preview,
    method: 'GET',
    act: 'the page as it would be',
    ask: (officeId) => ({ params: { officeId }, query: `?figure=${encodeURIComponent(offeredFigure)}` }),
    rights: seen,
  },
  { ...act, act: 'publish', ask: at({ intent: 'publish', figure: offeredFigure }), rights: head },
  {
    ...act,
    act: 'withdraw',
    ask: at({ intent: 'withdraw', figure: shownFigure, number: '1', reason: 'Salah hitung.' }),
    rights: head,
  },
  { ...act, act: 'preview-pledge', ask: at({ intent: 'preview-pledge', ...pledge }), rights: seen, events: 0 },
  { ...act, act: 'publish-pledge', ask: at({ intent: 'publish-pledge', ...pledge }), rights: head },
  {
    ...act,
    act: 'withdraw-pledge',
    ask: at({ intent: 'withdraw-pledge', number: '1', reason: 'Diganti.' }),
    rights: head,
  },
  { ...anybody, route: '_public.kantor._index.tsx', act: 'the offices', ask: () => ({}) },
  { ...anybody, route: '_public.kantor.$officeId._index.tsx', act: 'the page of an office', ask: at() },
  { ...anybody, route: 'kantor.$officeId.maklumat.ts', act: 'the signed pledge', ask: at() },
  { ...anybody, route: 'robots[.]txt.ts', act: 'what machines may read', ask: () => ({}) },
  { ...anybody, route: 'sitemap[.]xml.ts', act: 'what is written for the public', ask: () => ({}) },
]

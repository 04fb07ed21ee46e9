import { forEverybody } from './row.ts'
import type { Row } from './row.ts'

const rights = forEverybody()
const edition = () => ({ params: { editionId: 'permenpanrb-90-2021' } })

/** What anybody may read: the instrument and how its points are counted. No figure of any office is among it. */
export const publicRows: readonly Row[] = [
  { route: '_public.tsx', method: 'GET', act: 'the frame', ask: () => ({}), rights },
  { route: '_public.instrumen._index.tsx', method: 'GET', act: 'the editions', ask: () => ({}), rights },
  { route: '_public.instrumen.$editionId.tsx', method: 'GET', act: 'an edition', ask: edition, rights },
  { route: '_public.indikator.tsx', method: 'GET', act: 'the indicators', ask: () => ({}), rights },
  { route: '_public.cara-menghitung.tsx', method: 'GET', act: 'how points are counted', ask: () => ({}), rights },
]

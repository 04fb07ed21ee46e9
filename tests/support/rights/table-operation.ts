import { forSome } from './row.ts'
import type { Row } from './row.ts'

// The installation is the whole institution's: a region's administrator has no part in running it.
export const operationRows: readonly Row[] = [
  {
    route: '_app.operation.tsx',
    method: 'GET',
    act: 'how the installation is',
    ask: () => ({}),
    rights: forSome(['admin']),
  },
]

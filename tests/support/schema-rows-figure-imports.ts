import type { Tables } from '#db/schema.ts'
import { at } from './builders.ts'

/** A row of the table of files with figures, as the schema accepts it. */
export const figureImportRows = {
  figureImport: {
    id: 'figures',
    officeId: 'kanim-pati',
    period: '2026-04',
    fileName: 'april.xlsx',
    cells: '[["kunci","nilai"]]',
    createdBy: 'operator',
    createdAt: at,
    expiresAt: '2026-05-19T02:41:00.000Z',
    state: 'staged' as const,
    decidedAt: null,
  },
} satisfies { [Name in keyof Tables]?: Tables[Name] }

/** What the schema refuses of them: name, table, what is different, and by which kind of rule. */
export const figureImportRefusals = [
  ['a file with figures of a period nobody opened', 'figureImport', { id: 'x', period: '2026-03' }, 'foreign key'],
  ['a file with figures that is no list', 'figureImport', { id: 'x', cells: '{}' }, 'check'],
  ['a file with figures that was decided at no time', 'figureImport', { id: 'x', state: 'accepted' }, 'check'],
] as const

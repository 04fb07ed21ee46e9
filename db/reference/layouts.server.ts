import { z } from 'zod'
import type { Layout } from '#app/domain/exchange/layout.ts'
import lkeZi from './data/layout-lke-zi.json' with { type: 'json' }

const text = z.string().min(1)
const letters = z.string().regex(/^[A-Z]{1,2}$/)
const place = z.tuple([letters, letters])
const nodeKinds = ['component', 'aspect', 'group', 'area', 'subArea', 'total'] as const
const itemKinds = ['item', 'result', 'heading', 'sum', 'count'] as const
const said = { marker: z.exactOptional(text), label: z.exactOptional(text) }

const layoutShape = z.strictObject({
  id: text,
  edition: text,
  sheet: text,
  titleRow: z.int().min(1),
  headerRow: z.int().min(1),
  columns: z.array(
    z.strictObject({
      role: z.literal([
        ...(['number', 'hierarchy', 'weight', 'levels', 'scale', 'answer'] as const),
        ...(['points', 'share', 'spare', 'note', 'evidence', 'link'] as const),
      ]),
      letter: letters,
      width: z.number().positive(),
      header: z.exactOptional(text),
    }),
  ),
  places: z.record(z.literal([...nodeKinds, ...itemKinds]), place),
  rows: z.array(
    z.union([
      z.strictObject({ row: z.int(), kind: z.literal(nodeKinds), node: text, ...said }),
      z.strictObject({ row: z.int(), kind: z.literal(itemKinds), item: text, input: z.exactOptional(text), ...said }),
    ]),
  ),
})

let layouts: ReadonlyMap<string, Layout> | undefined

/** The layout in which each edition's worksheet goes round, by the edition's id. Throws on a broken one. */
export function loadLayouts(): ReadonlyMap<string, Layout> {
  layouts ??= new Map([layoutShape.parse(lkeZi)].map((layout) => [layout.edition, layout]))
  return layouts
}

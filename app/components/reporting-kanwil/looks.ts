import type { Look } from '#app/components/state.tsx'
import type { ReportState } from '#app/content/words/reporting-kanwil.ts'
import type { Colour } from '#app/domain/indicators/types.ts'

/** How the state of a report is drawn. */
export const stateLooks: Readonly<Record<ReportState, Look>> = {
  kosong: { tone: 'idle', shape: 'empty' },
  draf: { tone: 'idle', shape: 'node' },
  terkirim: { tone: 'wait', shape: 'wait' },
  disetujui: { tone: 'good', shape: 'done' },
  dikembalikan: { tone: 'bad', shape: 'return' },
}

/** How a value against its target is drawn. */
export const colourLooks: Readonly<Record<Colour, Look>> = {
  green: { tone: 'good', shape: 'done' },
  yellow: { tone: 'warn', shape: 'wait' },
  red: { tone: 'bad', shape: 'warn' },
}

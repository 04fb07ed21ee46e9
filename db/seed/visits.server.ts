import type { Insertable } from 'kysely'
import { daysAfter } from '#app/domain/complaints/deadlines.ts'
import type { InspectionFindingTable, InspectionTable } from '#db/schema.ts'
import { instant } from './days.server.ts'

type Rows = {
  readonly visits: readonly Insertable<InspectionTable>[]
  readonly findings: readonly Insertable<InspectionFindingTable>[]
}

/** A visit of the Kanwil with two findings, and a joint day with the Ombudsman. */
export function visitRows(today: string, officeId: string, operator: string, kanwil: string): Rows {
  const [first, joint] = [`sidak-${officeId}`, `bersama-${officeId}`]
  const [heldOn, jointOn] = [daysAfter(today, -26), daysAfter(today, -14)]
  const finding = { inspectionId: first, owner: 'operator_satker' as const }
  return {
    visits: [
      {
        ...{ id: first, officeId, type: 'inspection', heldOn, heldAt: '09:15', visitor: 'kanwil', reports: null },
        ...{ post: 'Loket pengaduan lantai 1', summary: 'Petugas siap; dua hal diperbaiki.', version: 1 },
        ...{ enteredBy: kanwil, enteredAt: instant(heldOn, '15:00') },
      },
      {
        ...{ id: joint, officeId, type: 'joint', heldOn: jointOn, heldAt: '08:30', visitor: 'ombudsman', reports: 3 },
        ...{ post: 'Loket layanan bersama', summary: 'Tiga laporan diterima dan diteruskan.', version: 1 },
        ...{ enteredBy: operator, enteredAt: instant(jointOn, '16:00') },
      },
    ],
    findings: [
      {
        ...{
          ...finding,
          id: `${first}-1`,
          number: 1,
          text: 'Kotak saran tidak terkunci.',
          dueOn: daysAfter(heldOn, 7),
        },
        ...{ followUp: 'Kunci dipasang dan kotak dibuka tiap Senin.', doneOn: daysAfter(heldOn, 3), doneBy: operator },
      },
      {
        ...{ ...finding, id: `${first}-2`, number: 2, dueOn: daysAfter(today, -2), followUp: '' },
        ...{ text: 'Papan tenggat penyelesaian pengaduan belum dipasang.', doneOn: null, doneBy: null },
      },
    ],
  }
}

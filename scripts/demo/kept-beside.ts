import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { recordBackup, recordRestoreTest } from '#app/use-cases/operation/record-backup.server.ts'
import { paperCode } from '#app/use-cases/papers/paper-code.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { instant } from '#db/seed/days.server.ts'
import type { SeedDocument } from '#db/seed/documents.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { peopleOf } from '#db/seed/place.server.ts'
import { keepFile } from './files.ts'

/** Offices that have brought their signed declaration back. */
const signedOffices: readonly string[] = ['kanim-semarang', 'kanim-surabaya']

const declaration: SeedDocument = {
  key: 'sptjm',
  kind: 'lainnya',
  title: 'Surat pernyataan tanggung jawab mutlak',
  serves: [],
  age: 0,
  form: 'pdf',
}

/** Puts in the scans of declarations, each with the code of the figures that it bears. */
export async function insertScans(
  { store, ...tools }: Pick<Tools, 'store' | 'editions' | 'evidence' | 'now'>,
  today: string,
  offices: readonly { readonly office: SeedOffice }[],
): Promise<void> {
  const [signedOn, year] = [daysBefore(today, 2), today.slice(0, 4)]
  const at = instant(signedOn, '14:05')
  for (const { office } of offices.filter((one) => signedOffices.includes(one.office.id))) {
    const assessmentId = `${office.id}-${year}`
    const days = { collectedUntil: signedOn, evidenceFrom: signedOn }
    const file = await keepFile(tools.evidence, office, declaration, days, 1)
    const assessment = await store.assessments.find(assessmentId)
    if (!file || !assessment) throw new Error(`${assessmentId} has no declaration`)
    const code = paperCode('declaration', await loadStanding(store, tools, assessment))
    const { sha256, bytes, mediaType, name: fileName } = file
    const { head } = peopleOf(office)
    const scan = { kind: 'declaration', sha256, fileName, signedOn } as const
    await store.transaction(async ({ signedPapers, events }) => {
      await signedPapers.add({
        ...{ ...scan, id: `${assessmentId}-sptjm`, assessmentId, contentCode: code, mediaType, bytes },
        ...{ uploadedBy: head, uploadedAt: at, supersededAt: null },
      })
      await events.append({
        ...{ stream: assessmentId, at, actorId: head, action: 'paper.signed', subject: assessmentId },
        ...{ oldValue: null, newValue: { ...scan, code } },
      })
    })
  }
}

/** What the operation of the server has left behind: a backup of last night, and its trial a week ago. */
export async function tellOfBackup(store: Tools['store'], today: string): Promise<void> {
  const nightly = (days: number) => instant(daysBefore(today, days), '02:10')
  const tried = instant(daysBefore(today, 7), '09:30')
  const trial = { at: tried, name: `menuju-${daysBefore(today, 7)}`, backupAt: nightly(7), ok: true }
  await recordRestoreTest({ store, now: () => new Date(tried) }, { ...trial, rows: 81_204, faults: 0 })
  const made = { at: nightly(1), name: `menuju-${daysBefore(today, 1)}`, rows: 84_377, objects: 655 }
  const sizes = { objectBytes: 24_918_016, missing: 0 }
  await recordBackup({ store, now: () => new Date(nightly(1)) }, { ...made, ...sizes })
}

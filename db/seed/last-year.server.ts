import type { Insertable } from 'kysely'
import type { EvidenceKind } from '#app/domain/evidence/kinds.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { CycleTable } from '#db/schema.ts'
import { anAnswer } from './answers.server.ts'
import { seedEdition } from './cycle.server.ts'
import { instant } from './days.server.ts'
import type { SeedDocument } from './documents.server.ts'
import { servesSubject } from './documents.server.ts'
import { documentDay } from './evidence-rows.server.ts'
import type { SeedOffice } from './offices.server.ts'
import { peopleOf } from './place.server.ts'
import type { KeptFile } from './rows.server.ts'

/** The office whose year before is told: it holds WBK since. */
export const officeOfLastYear = 'kanim-pati'

const paper = (
  key: string,
  kind: EvidenceKind,
  age: number,
  title: string,
  serves: readonly string[],
): SeedDocument => {
  return { key, kind, title, serves, age, form: 'pdf' }
}

/** What it kept then; the last is too old to count this year. `age` is in days before the end of its work. */
export const lastYearSet: readonly SeedDocument[] = [
  paper('lalu-aduan', 'rekap_pengaduan', 30, 'Rekap pengaduan dan tindak lanjutnya tahun lalu', ['A.I.5.iii']),
  paper('lalu-kinerja', 'laporan_monev', 60, 'Laporan pengukuran kinerja tahun lalu', ['A.I.4.ii']),
  paper('lalu-sk', 'SK', 400, 'SK tim kerja zona integritas dua tahun lalu', ['A.I.1.i', 'A.I.5.iii']),
]

/** When the documents of the year before were collected. */
export function lastYearDays(year: number) {
  return { collectedUntil: `${year}-12-15`, evidenceFrom: `${year - 1}-01-01` }
}

const quality = 0.82

/** A closed cycle with the office's whole assessment; `year` is the one before the example's. */
export function lastYearRows(
  year: number,
  office: SeedOffice,
  items: readonly IndexedItem[],
  files: readonly KeptFile[],
) {
  const [id, cycleId, people] = [`${office.id}-${year}`, `siklus-${year}`, peopleOf(office)]
  const days = lastYearDays(year)
  const [opened, answered, handedIn, decided] = ['01-08', '04-20', '05-15', '12-18'].map((day) =>
    instant(`${year}-${day}`, '09:00'),
  ) as [string, string, string, string]
  const cycle: Insertable<CycleTable> = {
    ...{ id: cycleId, year, editionId: seedEdition, institutionKind: 'kementerian_lembaga', state: 'closed' },
    ...{ evidenceFrom: days.evidenceFrom, evidenceTo: `${year}-12-31`, version: 1 },
    ...{ createdAt: opened, createdBy: 'biro' },
  }
  const assessment = {
    ...{ id, officeId: office.id, cycleId, year, editionId: seedEdition, target: 'WBK' as const },
    ...{ state: 'pemantauan', version: 2, openedAt: opened, openedBy: 'biro' },
    ...{ submittedAt: handedIn, submittedBy: people.head },
  }
  const answers = items.map(({ code, item }) => ({
    ...{ assessmentId: id, itemCode: code, tier: 'office' as const, note: '', version: 1, submittedVersion: 1 },
    ...{ value: JSON.stringify(anAnswer(item, quality, id)), answeredBy: people.operator, answeredAt: answered },
  }))
  const kept = lastYearSet.flatMap((document, place) => {
    const file = files[place]
    return file ? [{ document, file, pieceId: `${office.id}-${document.key}` }] : []
  })
  const brought = { createdBy: people.operator, createdAt: answered }
  const pieces = kept.map(({ document: { title, kind }, pieceId }) => ({
    ...{ id: pieceId, officeId: office.id, title, kind, currentNumber: 1, version: 1, ...brought },
    ...{ removedAt: null, removedBy: null },
  }))
  const versions = kept.map(({ document, file, pieceId }) => ({
    ...{ pieceId, number: 1, source: 'file' as const, sha256: file.sha256, bytes: file.bytes, url: null },
    ...{ mediaType: file.mediaType, extension: file.extension, fileName: file.name, readable: 1 as const },
    ...{ documentDate: documentDay(document, days.collectedUntil, days.evidenceFrom) },
    ...{ periodFrom: null, periodTo: null, expiresOn: null, linkState: null, linkReason: null, linkCheckedAt: null },
    ...{ uploadedBy: people.operator, uploadedAt: answered },
  }))
  const links = kept.flatMap(({ document, pieceId }) =>
    items
      .filter(({ code }) => servesSubject(document, code))
      .map(({ code }) => ({
        ...{ assessmentId: id, subject: code, pieceId, officeId: office.id },
        ...{ linkedBy: people.operator, linkedAt: answered, verdict: 'accepted' as const, reasonCode: null, note: '' },
        ...{ verdictBy: people.kanwil, verdictAt: handedIn },
      })),
  )
  const about = { stream: id, subject: id }
  const events: NewEvent[] = [
    {
      ...{ ...about, at: opened, actorId: 'biro', action: 'assessment.opened', oldValue: null },
      newValue: { target: 'WBK', cycleId, state: 'persiapan' },
    },
    {
      ...{ ...about, at: decided, actorId: null, action: 'assessment.moved' },
      ...{ oldValue: { state: 'ditetapkan_wbk' }, newValue: { state: 'pemantauan' } },
    },
  ]
  return { cycle, assessment, answers, pieces, versions, links, events }
}

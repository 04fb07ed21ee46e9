import type { Role } from '#app/domain/access/roles.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { stepReport, writeReport } from '#app/use-cases/findings/write-report.server.ts'
import { writeFinding } from '#app/use-cases/findings/write-finding.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { aPerson } from './builders.ts'
import { officer, worksheetDesk } from './worksheet-desk.ts'

export const assessmentId = 'assessment-pati'

const central = (role: Role, personId: string) => officer(role, { path: '/kementerian/', personId })
export const member = central('tpi_anggota', 'member')
export const leader = central('tpi_ketua', 'leader')
export const controller = central('tpi_pengendali_teknis', 'controller')
export const supervision = officer('anggota_pokja', { areas: ['PW'] })
export const change = officer('anggota_pokja', { areas: ['MP'] })
export const reviewer = officer('verifikator_kanwil', {
  path: '/kementerian/ditjenim/kanwil-jateng/',
  personId: 'reviewer',
})

export type FindingDesk = Awaited<ReturnType<typeof findingDesk>>

/** The worksheet of Kanim Pati in the hands of the internal team. */
export async function findingDesk(state: AssessmentState = 'evaluasi_tpi_1', engine: Engine = 'sqlite') {
  const desk = await worksheetDesk(engine)
  const { store } = desk
  await store.persons.insertMany(['member', 'leader', 'controller'].map((id) => aPerson({ id })))
  let made = 0
  const tools = { ...desk.tools, newId: () => `made-${(made += 1)}` }
  let now = { from: 'pembangunan', version: 1 }
  const moveTo = async (to: AssessmentState) => {
    await store.assessments.moveState({ id: assessmentId, expectedVersion: now.version, from: now.from, to })
    now = { from: to, version: now.version + 1 }
  }
  await moveTo(state)
  return { ...desk, tools, moveTo }
}

export const draft = {
  assessmentId,
  findingId: null,
  expectedVersion: 0,
  subject: 'A.I.5.i.a',
  condition: 'Laporan gratifikasi triwulan II belum ada.',
  recommendation: 'Lengkapi laporan.',
  dueOn: '2026-05-20',
} as const

export const letter = {
  assessmentId,
  expectedVersion: 0,
  letterNumber: 'LHE/7/2026',
  letterDate: '2026-05-12',
  summary: 'Pengawasan berjalan, laporan belum lengkap.',
}

/** Writes one finding and a report, and takes it to its approval: the finding is published. */
export async function publish({ tools, store }: FindingDesk, subjects: readonly string[] = ['A.I.5.i.a']) {
  for (const subject of subjects) await writeFinding(tools, member, { ...draft, subject })
  await writeReport(tools, member, letter)
  await stepReport(tools, member, { assessmentId, expectedVersion: 1, step: 'submit', reason: '' })
  await stepReport(tools, leader, { assessmentId, expectedVersion: 2, step: 'approve', reason: '' })
  return store.findings.listByAssessment(assessmentId)
}

import type { Edition } from '#app/domain/instrument/types.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { findingRows, officeWithFindings } from '#db/seed/findings.server.ts'
import { lastYearDays, lastYearRows, lastYearSet, officeOfLastYear } from '#db/seed/last-year.server.ts'
import type { Profile, SeedOffice } from '#db/seed/offices.server.ts'
import { peopleOf } from '#db/seed/place.server.ts'
import type { KeptFile } from '#db/seed/rows.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { keepFile } from './files.ts'
import { office as wholeOffice } from './notices.ts'
import type { SeedNotice } from './notices.ts'

type Beside = {
  readonly today: string
  readonly edition: Edition
  readonly offices: readonly { readonly office: SeedOffice; readonly profile: Profile }[]
}

/** The year before of one office with its files; null when that office is not told of. */
export async function lastYearOf({ evidence }: Pick<Tools, 'evidence'>, { today, edition, offices }: Beside) {
  const office = offices.find((one) => one.office.id === officeOfLastYear)?.office
  if (!office) return null
  const year = Number(today.slice(0, 4)) - 1
  const files: KeptFile[] = []
  for (const [place, document] of lastYearSet.entries()) {
    const file = await keepFile(evidence, office, document, lastYearDays(year), place + 1)
    if (file) files.push(file)
  }
  return lastYearRows(year, office, compileEdition(edition, 'WBK').index.items, files)
}

/**
 * Puts in what stands beside the offices' own year: the year before, and findings of the internal team. Gives what
 * people were told.
 */
export async function insertBeside(
  repositories: Repositories,
  tools: Parameters<typeof refreshScores>[1],
  lastYear: Awaited<ReturnType<typeof lastYearOf>>,
  { today, offices }: Beside,
): Promise<SeedNotice[]> {
  if (lastYear) {
    await repositories.cycles.create(lastYear.cycle)
    await repositories.assessments.create(lastYear.assessment)
    await repositories.answers.insertMany(lastYear.answers)
    await repositories.evidence.insertMany(lastYear.pieces, lastYear.versions)
    await repositories.evidenceLinks.insertMany(lastYear.links)
    await repositories.events.appendMany(lastYear.events)
    const assessment = await repositories.assessments.find(lastYear.assessment.id)
    if (assessment) await refreshScores(repositories, tools, assessment)
  }
  const told: SeedNotice[] = []
  for (const { office, profile } of offices) {
    const isFollowedUp = profile.state === 'evaluasi_tpi_2'
    if (office.id !== officeWithFindings && !isFollowedUp && profile.state !== 'tindak_lanjut_tpi') continue
    const assessmentId = `${office.id}-${today.slice(0, 4)}`
    const { report, findings, events } = findingRows(
      today,
      assessmentId,
      office.id,
      peopleOf(office).operator,
      isFollowedUp,
    )
    await repositories.evaluationReports.save(report, 0)
    for (const finding of findings) await repositories.findings.create(finding)
    await repositories.events.appendMany(events)
    const about = { kind: 'finding', officeId: office.id, assessmentId } as const
    const published = { ...about, at: report.approvedAt, except: 'tpi.ketua', detail: { news: 'published' } }
    told.push({ ...published, roles: [...wholeOffice, 'verifikator_kanwil', 'kepala_kanwil'] })
    for (const { number, answeredAt, answeredBy } of findings) {
      if (answeredAt === null || answeredBy === null) continue
      const answered = { at: answeredAt, except: answeredBy, detail: { news: 'answered', number } }
      told.push({ ...about, ...answered, roles: ['tpi_anggota', 'tpi_ketua'] })
    }
  }
  return told
}

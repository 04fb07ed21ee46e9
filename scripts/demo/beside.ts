import type { Edition } from '#app/domain/instrument/types.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { findingRows, officeWithFindings } from '#db/seed/findings.server.ts'
import { lastYearDays, lastYearRows, lastYearSet, officeOfLastYear } from '#db/seed/last-year.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { peopleOf } from '#db/seed/place.server.ts'
import type { KeptFile } from '#db/seed/rows.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { keepFile } from './files.ts'

type Beside = {
  readonly today: string
  readonly edition: Edition
  readonly offices: readonly { readonly office: SeedOffice }[]
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

/** Puts in what stands beside the offices' own year: the year before, and findings of the internal team. */
export async function insertBeside(
  repositories: Repositories,
  tools: Parameters<typeof refreshScores>[1],
  lastYear: Awaited<ReturnType<typeof lastYearOf>>,
  { today, offices }: Beside,
): Promise<void> {
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
  const followed = offices.find(({ office }) => office.id === officeWithFindings)?.office
  if (!followed) return
  const assessmentId = `${followed.id}-${today.slice(0, 4)}`
  const { report, findings, events } = findingRows(today, assessmentId, peopleOf(followed).operator)
  await repositories.evaluationReports.save(report, 0)
  for (const finding of findings) await repositories.findings.create(finding)
  await repositories.events.appendMany(events)
}

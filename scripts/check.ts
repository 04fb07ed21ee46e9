import './tools/load-env.ts'
import { services } from '#app/platform/services.server.ts'
import { checkEvidence } from '#app/use-cases/operation/check-evidence.server.ts'
import type { EvidenceFault, ScanFault } from '#app/use-cases/operation/check-evidence.server.ts'
import { checkScores } from '#app/use-cases/operation/check-scores.server.ts'
import type { ScoreFault } from '#app/use-cases/operation/check-scores.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import type { TraceFault } from '#db/verify-trace.server.ts'

/**
 * Checks that the configured database and evidence store are what they were: kept scores, the chain of events with
 * its anchors, and the content of every file. Names whatever is not; the exit code is 1 then, and 2 when it could
 * not be found out.
 */
async function main(): Promise<void> {
  const { database, store, editions, evidence } = services()
  try {
    const scores = await checkScores({ store, editions })
    const streams = (await store.events.listStreams()).length
    const anchors = (await store.anchors.list()).length
    const trace = await verifyTrace(store)
    const files = await checkEvidence({ store, evidence })

    report('scores', `${scores.assessments} assessments, ${scores.nodes} nodes`, scores.faults.map(scoreLine))
    report('trace', `${streams} streams, ${anchors} anchors`, trace.map(traceLine))
    report('evidence', `${files.versions} versions, ${files.scans} scans, ${files.objects} files`, [
      ...files.faults.map(fileLine),
      ...files.scanFaults.map(scanLine),
    ])
    for (const sha256 of files.orphans) say(`  note: no row names the file ${sha256}`)
    process.exitCode = scores.faults.length + trace.length + files.faults.length + files.scanFaults.length > 0 ? 1 : 0
  } finally {
    await database.close()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function report(what: string, counted: string, faults: readonly string[]): void {
  say(`${what}: ${counted}: ${faults.length === 0 ? 'ok' : `${faults.length} fault(s)`}`)
  for (const fault of faults) say(`  ${fault}`)
}

function scoreLine({ assessmentId, track, what, kept, computed }: ScoreFault): string {
  return `${assessmentId} ${track} ${what}: kept ${kept ?? 'nothing'}, computed ${computed ?? 'nothing'}`
}

function traceLine(fault: TraceFault): string {
  if ('day' in fault) return `anchor of ${fault.day}: ${fault.fault}`
  return `${fault.stream}, event ${fault.position}: ${fault.fault}`
}

function fileLine({ pieceId, number, sha256, fault }: EvidenceFault): string {
  return `${pieceId}, version ${number}: ${fault} (${sha256})`
}

function scanLine({ what, scanId, sha256, fault }: ScanFault): string {
  return `${what === 'paper' ? 'signed paper' : 'letter of the move'} ${scanId}: ${fault} (${sha256})`
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})

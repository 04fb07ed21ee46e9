import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { pieceFault } from '#app/domain/evidence/linked-piece.ts'
import { mayDetach } from '#app/domain/evidence/removal.ts'
import { findSubject } from '#app/domain/instrument/subjects.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { openStates, revisionStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { mayEdit, openDeskOf } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { EditingDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import { getReadablePiece } from './find-piece.server.ts'
import { attachableNodes, nameOfSubject } from './subject-names.server.ts'
import type { PiecePage, ServedView } from './piece-page.server.ts'

type Found = Awaited<ReturnType<typeof getReadablePiece>>
type Link = Found['links'][number]

/**
 * A piece with its versions, what it serves and what of it the actor may change now. Throws 'not-found' or
 * 'forbidden'. The desk of an assessment is read only where its state lets the office change anything at all.
 */
export async function readPiece(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { pieceId }: { readonly pieceId: string },
): Promise<PiecePage> {
  const found = await getReadablePiece(tools, actor, pieceId)
  const { piece, unit, place, links, assessments } = found
  const versions = await tools.store.evidenceLibrary.listVersionsNamed(pieceId)
  const current = versions.find(({ number }) => number === piece.currentNumber)!
  const newest = assessments.find(({ state }) => isWorkedOn(state))
  const served = assessments.filter(({ id }) => links.some(({ assessmentId }) => assessmentId === id))
  const desks: EditingDesk[] = []
  for (const assessment of new Set([...served, ...(newest ? [newest] : [])])) {
    if (!isWorkedOn(assessment.state)) continue
    const placed = { ...assessment, officePath: unit.path, timezone: unit.timezone }
    desks.push(await openDeskOf(tools.store, tools, placed))
  }
  const cycles = desks.length < served.length ? await tools.store.cycles.list() : desks.map(({ cycle }) => cycle)
  const deskFor = (id: string) => desks.find(({ assessment }) => assessment.id === id)
  const editable = (link: Link, action: 'evidence:write' | 'evidence:remove') => {
    const desk = deskFor(link.assessmentId)
    return desk !== undefined && mayEdit(actor, desk, link.subject, action)
  }
  const detachable = (link: Link) =>
    editable(link, 'evidence:remove') &&
    mayDetach(link, deskFor(link.assessmentId)?.verdicts.filter(({ itemCode }) => itemCode === link.subject) ?? [])

  const serves = links.flatMap((link): readonly ServedView[] => {
    const assessment = assessments.find(({ id }) => id === link.assessmentId)
    const edition = assessment && tools.editions.get(assessment.editionId)
    const cycle = cycles.find(({ id }) => id === assessment?.cycleId)
    if (!assessment || !edition || !cycle) return []
    const window = { from: cycle.evidenceFrom, to: cycle.evidenceTo }
    return [
      {
        assessmentId: link.assessmentId,
        year: assessment.year,
        subject: link.subject,
        name: nameOfSubject(edition, link.subject),
        verdict: link.verdict,
        reasonCode: link.reasonCode,
        note: link.note,
        fault: pieceFault({ ...current, verdict: link.verdict }, window, place.today),
        window,
        detachable: detachable(link),
      },
    ]
  })
  const collects = can(actor, 'evidence:collect', { ...place, areaKey: null })
  const target = newest && deskFor(newest.id)
  return {
    id: piece.id,
    officeId: piece.officeId,
    office: unit.name ?? unit.shortName ?? unit.id,
    timezone: unit.timezone,
    title: piece.title,
    kind: piece.kind,
    version: piece.version,
    number: piece.currentNumber,
    versions: versions.map(({ pieceId: _pieceId, readable: _readable, uploadedBy: _by, ...shown }) => shown),
    serves,
    editable: links.length === 0 ? collects : links.every((link) => editable(link, 'evidence:write')),
    removable: links.length === 0 ? collects : links.every(detachable),
    attachTo: target ? attachTarget(actor, target, links) : null,
  }
}

/** The items of the year's assessment it does not serve yet and that the actor may change. */
function attachTarget(actor: Actor, desk: EditingDesk, links: readonly Link[]): PiecePage['attachTo'] {
  const { id, year } = desk.assessment
  const served = new Set(links.filter(({ assessmentId }) => assessmentId === id).map(({ subject }) => subject))
  const open = indexEdition(desk.edition).items.filter(
    ({ code }) => !served.has(code) && findSubject(desk.edition, code) && mayEdit(actor, desk, code, 'evidence:write'),
  )
  if (open.length === 0) return null
  return { assessmentId: id, year, nodes: attachableNodes(desk.edition, new Set(open.map(({ code }) => code))) }
}

function isWorkedOn(state: string): boolean {
  return openStates.includes(state as AssessmentState) || revisionStates.includes(state as AssessmentState)
}

import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import { evidenceExportWords, leftOutReasons } from '#app/content/words/evidence-export.ts'
import { evidenceKindNames } from '#app/content/words/evidence-kinds.ts'
import { evidenceStates } from '#app/content/words/states.ts'
import type { ExportedEvidence } from '#app/use-cases/evidence/export-evidence.server.ts'

/** What lies in the archive and what does not, with links and own names: in Indonesian, as the archive goes round. */
export function exportList({ office, timezone, year, now, pieces }: ExportedEvidence) {
  const t = inLanguage(evidenceExportWords, 'id')
  const kinds: Readonly<Record<string, string>> = inLanguage(evidenceKindNames, 'id')
  const states: Readonly<Record<string, string>> = inLanguage(evidenceStates, 'id')
  const reasons = inLanguage(leftOutReasons, 'id')
  const titles = [t.criterion, t.piece, t.path, t.ownName, t.kind, t.date, t.from, t.to, t.verdict, t.link, t.remark]
  return {
    name: t.sheet,
    lines: [t.sheetTitle(office, String(year)), t.made(formats('id', timezone).moment(now))],
    columns: titles.map((title) => ({ title, width: 24 })),
    rows: pieces.map((piece) => [
      ...[piece.subject, piece.title, piece.path, piece.ownName, kinds[piece.kind] ?? piece.kind],
      ...[piece.documentDate, piece.periodFrom, piece.periodTo, states[piece.verdict] ?? piece.verdict],
      ...[piece.url, piece.leftOut && reasons[piece.leftOut]],
    ]),
  }
}

import { footerOf } from '#app/components/papers/paper-frame.ts'
import { formats } from '#app/content/formats.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { reportTexts as t } from '#app/content/report-texts.ts'
import { findingStateNames } from '#app/content/words/findings.ts'
import { roles } from '#app/content/words/roles.ts'
import type { Paper, PaperBlock } from '#app/domain/papers/layout.ts'
import type { FindingView } from '#app/use-cases/findings/findings-view.server.ts'
import type { ReportPaperView } from '#app/use-cases/findings/read-report.server.ts'

/** The report of the internal team (LHE): letter, conclusion, findings with their follow-up, and its signatures. */
export function reportPaper(view: ReportPaperView, isExample: boolean): Paper {
  const f = formats('id', view.timezone)
  const { office, kanwil, year, target, units, regulations, at, trace, report, findings } = view
  const day = (instant: string | null) => (instant ? f.date(instant) : t.notYet)
  const isDraft = report.approvedAt === null
  return {
    title: isDraft ? t.draftTitle : t.title,
    subtitle: paperTexts.subtitle(target, year),
    orientation: 'portrait',
    // The team belongs to the ministry; the office is whom the report is about.
    letterhead: [units[0] ?? '', t.team].filter(Boolean),
    running: paperTexts.running(t.title, office, year),
    footer: footerOf(f.moment(at), trace),
    mark: isExample ? paperTexts.mark : null,
    pageOf: paperTexts.pageOf,
    at,
    blocks: [
      {
        kind: 'facts',
        rows: [
          [t.number, report.letterNumber || t.notYet],
          [t.date, day(report.letterDate)],
          [paperTexts.office, office],
          ...(kanwil ? [[paperTexts.kanwil, kanwil] as const] : []),
          [paperTexts.year, String(year)],
          [paperTexts.target, target],
          [paperTexts.basis, regulations.join(', ')],
        ],
      },
      { kind: 'heading', text: t.conclusion },
      { kind: 'paragraph', text: report.summary || t.notYet },
      { kind: 'heading', text: t.findings(findings.length) },
      ...(findings.length === 0 ? [{ kind: 'paragraph', text: t.noFindings } as const] : []),
      ...findings.flatMap((finding) => findingBlocks(finding, f.date)),
      { kind: 'heading', text: t.approval },
      {
        kind: 'facts',
        rows: [
          [roles.tpi_anggota.id, day(report.submittedAt)],
          [roles.tpi_ketua.id, day(report.approvedAt)],
          [roles.tpi_pengendali_teknis.id, day(report.signedAt)],
        ],
      },
      {
        kind: 'signatures',
        parties: (['tpi_ketua', 'tpi_pengendali_teknis'] as const).map((role) => {
          return { above: '', role: roles[role].id, office: '' }
        }),
      },
    ],
  }
}

function findingBlocks(finding: FindingView, date: (day: string) => string): readonly PaperBlock[] {
  const { number, condition, recommendation, dueOn, state, answer, answeredAt, pieces, published } = finding
  const follow = answer ? [[t.followUp, answeredAt ? `${answer} (${date(answeredAt)})` : answer] as const] : []
  const evidence = pieces.length > 0 ? [[t.evidence, pieces.map(({ title }) => title).join('; ')] as const] : []
  return [
    { kind: 'paragraph', tone: 'strong', text: t.finding(number, aboutOf(finding)) },
    {
      kind: 'facts',
      rows: [
        [t.condition, condition],
        [t.recommendation, recommendation],
        [t.due, date(dueOn)],
        [t.state, published ? findingStateNames[state].id : t.draft],
        ...follow,
        ...evidence,
      ],
    },
  ]
}

function aboutOf({ itemCode, itemText, areaName }: FindingView): string {
  if (itemCode !== null) return `${itemCode} ${itemText?.id ?? ''}`.trim()
  return areaName ? t.area(areaName.id) : t.wholeOffice
}

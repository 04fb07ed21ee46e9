import type { Paper } from '#app/domain/papers/layout.ts'
import type { PaperView } from '#app/use-cases/papers/paper-view.server.ts'
import { declarationPaper } from './declaration-paper.ts'
import { minutesPaper } from './minutes-paper.ts'
import { officeReport } from './office-report.ts'
import { recapPaper } from './recap-paper.ts'
import { worksheetPaper } from './worksheet-paper.ts'

/** The paper that says what a view holds. `isExample` marks every page of a demonstration. */
export function paperOf(view: PaperView, isExample: boolean): Paper {
  const { head } = view
  switch (view.kind) {
    case 'worksheet':
      return worksheetPaper(head, view.worksheet, isExample)
    case 'score-recap':
      return recapPaper(head, view.recap, isExample)
    case 'declaration':
      return declarationPaper(head, view.declaration, isExample)
    case 'minutes':
      return minutesPaper(head, view.minutes, isExample)
    case 'office-report':
      return officeReport(head, view.report, isExample)
  }
}

import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { prerequisiteWords } from '#app/content/words/prerequisites.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { PrerequisitePage } from '#app/use-cases/prerequisites/prerequisite-view.server.ts'
import { PrerequisiteRowView } from './prerequisite-row.tsx'
import type { PrerequisiteAnswer } from './prerequisite-form.tsx'

type PrerequisitesPageProps = {
  readonly page: PrerequisitePage
  readonly limits: FileLimits
  /** What became of the form just sent. */
  readonly answer: PrerequisiteAnswer | undefined
}

/** The conditions beside the points: the office's own with their fields, the institution's to be read. */
export function PrerequisitesPage({ page, limits, answer }: PrerequisitesPageProps) {
  const t = useWords(prerequisiteWords)
  const o = useWords(overviewWords)
  const { head, target, ofUnit, ofInstitution, canEnter, canConfirm } = page
  const all = [...ofUnit, ...ofInstitution]
  const met = all.filter(({ state }) => state === 'met').length
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: o.title, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead(met, all.length, target)}</p>
        {canEnter || canConfirm ? null : <Notice>{t.closed}</Notice>}
      </header>
      {answer?.ok ? (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      ) : null}
      <div className="sections">
        <Section title={t.ofUnit} aside={t.ofUnitAside}>
          <ul className="conditions">
            {ofUnit.map((row) => (
              <PrerequisiteRowView
                key={row.key}
                row={row}
                page={page}
                limits={limits}
                answer={answer?.key === row.key ? answer : undefined}
              />
            ))}
          </ul>
        </Section>
        <Section title={t.ofInstitution} aside={t.ofInstitutionAside}>
          <ul className="conditions">
            {ofInstitution.map((row) => (
              <PrerequisiteRowView key={row.key} row={row} page={page} readOnly />
            ))}
          </ul>
        </Section>
      </div>
    </main>
  )
}

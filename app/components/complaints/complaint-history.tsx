import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { activityVerbs } from '#app/content/words/activity.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import type { ComplaintDetail } from '#app/use-cases/complaints/complaint-view.server.ts'

const byReporter: readonly string[] = [
  'complaint.received',
  'complaint.replied',
  'complaint.accepted',
  'complaint.reopened',
]

/** Who did what to a complaint, newest first; what was written is not in it. */
export function ComplaintHistory({ page }: { readonly page: ComplaintDetail }) {
  const t = useWords(complaintWords)
  const f = useFormats()
  const verbs: Readonly<Record<string, string>> = inLanguage(activityVerbs, useLanguage())
  return (
    <Section title={t.history}>
      <ol className="history">
        {page.history.map(({ key, at, action, who }) => (
          <li key={key}>
            <time dateTime={at}>{f.recently(at, `${page.today}T12:00:00.000Z`)}</time>
            <span>
              {who ?? (byReporter.includes(action) ? t.citizen : t.program)} {verbs[action] ?? action}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

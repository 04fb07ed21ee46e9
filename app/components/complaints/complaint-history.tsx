import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { complaintHistoryNames } from '#app/content/words/complaint-codes.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import type { ComplaintDetail } from '#app/use-cases/complaints/complaint-view.server.ts'

/** What happened to a complaint and who of the office did it, newest first; what was written is not in it. */
export function ComplaintHistory({ page }: { readonly page: ComplaintDetail }) {
  const t = useWords(complaintWords)
  const f = useFormats()
  const names: Readonly<Record<string, string>> = inLanguage(complaintHistoryNames, useLanguage())
  return (
    <Section title={t.history}>
      <ol className="history">
        {page.history.map(({ key, at, action, who }) => (
          <li key={key}>
            <time dateTime={at}>{f.recently(at, `${page.today}T12:00:00.000Z`)}</time>
            <span>{who ? `${names[action] ?? action}, ${who}` : (names[action] ?? action)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

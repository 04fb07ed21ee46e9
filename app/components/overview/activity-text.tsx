import { Link } from '@remix-run/react'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import type { Formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import { activityVerbs, activityWords } from '#app/content/words/activity.ts'
import { paperNames } from '#app/content/words/papers.ts'
import { windowNames } from '#app/content/words/course.ts'
import { prerequisiteWords } from '#app/content/words/prerequisites.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { roles } from '#app/content/words/roles.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import { itemPath } from '#app/components/worksheet/paths.ts'
import type { ActivityView } from '#app/use-cases/overview/overview-view.server.ts'

type ActivityTextProps = { readonly event: ActivityView; readonly assessmentId: string | null }

/** One thing that happened as a sentence: who, what, on which item. */
export function ActivityText({ event, assessmentId }: ActivityTextProps) {
  const t = useWords(activityWords)
  const roleNames = useWords(roles)
  const language = useLanguage()
  const verbs: Readonly<Record<string, string>> = inLanguage(activityVerbs, language)
  const who = event.byProgram ? t.program : event.role ? roleNames[event.role] : t.somebody
  return (
    <>
      {who} {verbs[event.action] ?? t.changed} <Subject event={event} assessmentId={assessmentId} />
    </>
  )
}

function Subject({ event, assessmentId }: ActivityTextProps) {
  const f = useFormats()
  const text = useText()
  const t = useWords(activityWords)
  const { subject, subjectName } = event
  if (event.action === 'paper.signed') return <SignedPaper event={event} />
  if (subject === assessmentId) return null
  if (event.action.startsWith('complaint.')) return <span className="code">{grouped(subject)}</span>
  if (subjectName) return <>{text(subjectName)}</>
  if (/^[A-Z]+(\.[A-Za-z0-9]+)+$/.test(subject)) {
    return assessmentId ? <Link to={itemPath(assessmentId, subject)}>{subject}</Link> : <>{subject}</>
  }
  if (/^(figures|indicator-report|period)\./.test(event.action)) return <>{f.reportedPeriod(subject)}</>
  if (!event.action.startsWith('evidence.')) return null
  const title = titleOf(event) ?? t.piece
  if (event.action === 'evidence.removed') return <>{title}</>
  return <Link to={`/evidence/${encodeURIComponent(subject)}`}>{title}</Link>
}

function SignedPaper({ event: { to } }: Pick<ActivityTextProps, 'event'>) {
  const names: Readonly<Record<string, string>> = useWords(paperNames)
  return <>{names[String(fieldOf(to, 'kind'))] ?? null}</>
}

/** What was before and after, as short texts; empty where an event has nothing to compare. */
export function useChange(): (event: ActivityView) => { readonly before: string; readonly after: string } {
  const t = useWords(activityWords)
  const language = useLanguage()
  const f = useFormats()
  const p = useWords(prerequisiteWords)
  const yesOrNo = (value: boolean) => (value ? p.yes : p.no)
  const states: Readonly<Record<string, string>> = inLanguage(assessmentStates, language)
  const reasons: Readonly<Record<string, string>> = inLanguage(returnReasons, language)

  const windows: Readonly<Record<string, string>> = inLanguage(windowNames, language)
  const windowText = (value: JsonValue): string => {
    const [kind, closesOn] = [fieldOf(value, 'window'), fieldOf(value, 'closesOn')]
    if (typeof kind !== 'string' || typeof closesOn !== 'string') return ''
    return t.windowUntil(windows[kind] ?? kind, f.date(closesOn))
  }

  const dayText = (day: JsonValue) => (typeof day === 'string' ? f.date(day) : '')

  const short = (action: string, value: JsonValue): string => {
    const named = (key: string, names: Readonly<Record<string, string>>) => {
      const code = fieldOf(value, key)
      return typeof code === 'string' ? (names[code] ?? code) : ''
    }
    if (action.startsWith('assessment.')) return named('state', states) || named('target', {})
    if (action.startsWith('window-exception.')) return windowText(value)
    if (action === 'item.reopened' || action === 'national-result.recorded') return ''
    if (action === 'item.returned') return named('reasonCode', reasons)
    if (action === 'item.accepted') return valueText(fieldOf(value, 'answer'), f, yesOrNo)
    if (action === 'documents.ticked') return Array.isArray(value) ? t.documents(value.length) : ''
    if (action === 'indicator-report.returned') return named('indicator', {})
    if (action === 'period.reopened') return dayText(fieldOf(value, 'closesOn'))
    if (action === 'paper.signed') return named('fileName', {})
    if (action.startsWith('evidence.')) return named('title', {})
    return valueText(fieldOf(value, 'value'), f, yesOrNo)
  }
  return ({ action, from, to }) => {
    const [before, after] = [short(action, from), short(action, to)]
    const noted = fieldOf(from, 'note') !== fieldOf(to, 'note') && before === after
    return { before: noted ? '' : before, after: noted && action === 'answer.recorded' ? t.note : after }
  }
}

function titleOf({ from, to }: ActivityView): string | undefined {
  const title = fieldOf(to, 'title') ?? fieldOf(from, 'title')
  return typeof title === 'string' ? title : undefined
}

function fieldOf(value: JsonValue, key: string): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return (value as Readonly<Record<string, JsonValue | undefined>>)[key] ?? null
}

/** An answer or the value of a prerequisite: A, 3,42, 41 / 46, 100. */
function valueText(value: JsonValue, f: Formats, yesOrNo: (value: boolean) => string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return yesOrNo(value)
  if (typeof value === 'string') return value
  if (typeof value === 'number') return f.decimal(value, Number.isInteger(value) ? 0 : 2)
  return Object.values(value)
    .map((part) => (typeof part === 'number' ? f.decimal(part, Number.isInteger(part) ? 0 : 2) : ''))
    .filter(Boolean)
    .join(' / ')
}

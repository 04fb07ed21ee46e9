import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import type { Language } from '#app/content/words.ts'
import { activityVerbs } from '#app/content/words/activity.ts'
import { eventFields, eventVerbs, eventWords } from '#app/content/words/events.ts'
import { roles } from '#app/content/words/roles.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { LoggedEvent } from '#app/use-cases/event-log/search-events.server.ts'

/** An event as it is read: who, what to what, and what was before and after. */
export type EventText = {
  readonly when: string
  readonly who: string
  readonly what: string
  readonly before: string
  readonly after: string
}

/** Every action that has a name, with it, in the order of the alphabet. */
export function actionChoices(language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(verbsIn(language))
    .map(([value, label]) => ({ value, label: `${label} (${value})` }))
    .sort((one, other) => one.label.localeCompare(other.label, language))
}

/** Puts an event into words; what has no name keeps its code. */
export function eventText(event: LoggedEvent, language: Language): EventText {
  const t = inLanguage(eventWords, language)
  const f = formats(language, 'Asia/Jakarta')
  const fields: Readonly<Record<string, string>> = inLanguage(eventFields, language)
  const named: Names = { ...inLanguage(roles, language), ...inLanguage(assessmentStates, language) }
  const said = (side: 'from' | 'to') =>
    event.changes
      .flatMap((change) => {
        if (change[side] === null) return []
        const part = change.field.split('.').at(-1) ?? ''
        const label = fields[part] ?? part
        const value = valueText(change[side], named, { yes: t.yes, no: t.no })
        return [label === '' ? value : `${label}: ${value}`]
      })
      .join('; ')
  const about = isNameless(event) ? '' : (event.subjectName ?? event.prerequisite?.[language] ?? event.subject)
  return {
    when: `${f.shortDate(event.at)}, ${f.time(event.at)} ${f.zone}`,
    who: event.actor ?? t.program,
    what: `${verbsIn(language)[event.action] ?? event.action} ${about}`.trim(),
    before: said('from'),
    after: said('to'),
  }
}

/** The stream says it already, or the subject is a session, which nobody knows by its id. */
function isNameless({ action, subject, stream }: LoggedEvent): boolean {
  return subject === stream || stream === `person:${subject}` || action.startsWith('session.')
}

type Names = Readonly<Record<string, string>>

function verbsIn(language: Language): Names {
  return { ...inLanguage(activityVerbs, language), ...inLanguage(eventVerbs, language) }
}

function valueText(value: JsonValue, named: Names, said: { readonly yes: string; readonly no: string }): string {
  if (typeof value === 'boolean') return value ? said.yes : said.no
  if (typeof value === 'string') return named[value] ?? value
  if (Array.isArray(value)) return value.map((part: JsonValue) => valueText(part, named, said)).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

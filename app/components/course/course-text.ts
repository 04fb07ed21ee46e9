import { useFormats, useWords } from '#app/content/language.tsx'
import { courseWords, guardWords } from '#app/content/words/course.ts'
import { roles as roleWords } from '#app/content/words/roles.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Unmet } from '#app/domain/workflow/guards.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'

/** Several roles as one phrase: "kepala Kanwil atau peninjau Kanwil". */
export function useRoleList(): (roles: readonly Role[]) => string {
  const t = useWords(courseWords)
  const names = useWords(roleWords)
  return (roles) => {
    const [first, ...others] = roles.map((role) => lowerFirst(names[role]))
    return others.reduce((one, other) => t.or(one, other), first ?? '')
  }
}

/** A name inside a sentence; the rest keeps its capitals: "ditetapkan WBK", "penilaian Kanwil". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The name of a state inside a sentence. */
export function useStateName(): (state: AssessmentState) => string {
  const names = useWords(assessmentStates)
  return (state) => lowerFirst(names[state])
}

/** What is missing before a move, in words. */
export function useUnmetText(): (unmet: Unmet) => string {
  const t = useWords(guardWords)
  const f = useFormats()
  return ({ guard, items = 0, from = '' }) => {
    const words = t[guard]
    if (typeof words === 'string') return words
    return guard === 'not-revoked' ? words(f.date(from)) : words(f.whole(items))
  }
}

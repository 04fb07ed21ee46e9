import { useFormats, useWords } from '#app/content/language.tsx'
import { courseWords, guardWords } from '#app/content/words/course.ts'
import { roles as roleWords } from '#app/content/words/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Unmet } from '#app/domain/workflow/guards.ts'

/** Several roles as one phrase: "kepala Kanwil atau peninjau Kanwil". */
export function useRoleList(): (roles: readonly Role[]) => string {
  const t = useWords(courseWords)
  const names = useWords(roleWords)
  return (roles) => {
    const [first, ...others] = roles.map((role) => names[role])
    return others.reduce((one, other) => t.or(one, other), first ?? '')
  }
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

import { useText } from '#app/content/language.tsx'
import type { Named } from '#app/use-cases/information/desk-view.server.ts'

/** Names by code in the person's language; a code that is not listed any more stands for itself. */
export function useNames(list: readonly Named[]): (code: string) => string {
  const text = useText()
  return (code) => {
    const found = list.find((one) => one.code === code)
    return found ? text(found.name) : code
  }
}

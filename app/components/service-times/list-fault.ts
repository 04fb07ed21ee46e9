import { useWords } from '#app/content/language.tsx'
import { listFileFaults } from '#app/content/words/bulk.ts'
import { timeColumnNames, timeListFaults } from '#app/content/words/service-times.ts'

/** The words of why a list cannot be read: a code, or a code and the column it is about ('column-missing:started'). */
export function useListFault(): (code: string) => string {
  const own: Readonly<Record<string, string>> = useWords(timeListFaults)
  const ofFiles: Readonly<Record<string, string>> = useWords(listFileFaults)
  const columns: Readonly<Record<string, string>> = useWords(timeColumnNames)
  return (code) => {
    const [reason = '', column] = code.split(':')
    const sentence = own[reason] ?? ofFiles[reason] ?? own['interrupted'] ?? ''
    return column === undefined ? sentence : `${sentence}: ${columns[column] ?? column}.`
  }
}

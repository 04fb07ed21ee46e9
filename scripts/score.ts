import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Edition, Target } from '#app/domain/instrument/types.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { checkAnswers, isRecord } from '#app/domain/scoring/check-answers.ts'
import { checkPrerequisites } from '#app/domain/scoring/check-prerequisites.ts'
import { scoreReport } from '#app/domain/scoring/score-report.ts'
import type { ScoreReport } from '#app/domain/scoring/score-report.ts'
import type { Unanswered } from '#app/domain/scoring/score-worksheet.ts'
import { loadEditions } from '#db/reference/editions.server.ts'

const usage =
  'npm run -s score -- --edition permenpanrb-90-2021 --target WBK|WBBM [--unanswered zero|exclude] [--file answers.json]'

/** What the caller got wrong, one line each. */
class Refusal extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

type Options = {
  readonly edition: Edition
  readonly target: Target
  readonly unanswered: Unanswered
  readonly file: string | undefined
}

/** Scores one worksheet from a file or standard input and prints the result as JSON; refuses bad input whole, with exit 2. */
async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2))
    const report = scoreText(await readInput(options.file), options)
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.lines.join('\n')}\n`)
    process.exitCode = 2
  }
}

function readOptions(args: readonly string[]): Options {
  const { edition, target, unanswered = 'zero', file } = parseOptions(args)
  const editions = loadEditions()
  const found = editions.get(edition ?? '')
  const faults = [
    edition === undefined ? 'usage: --edition is missing' : '',
    edition !== undefined && !found ? `usage: no edition "${edition}"; known: ${[...editions.keys()].join(', ')}` : '',
    found && !found.scoringReady ? `usage: edition ${edition} is incomplete: it can be read, but not scored with` : '',
    target === undefined ? 'usage: --target is missing' : '',
    target !== undefined && target !== 'WBK' && target !== 'WBBM' ? `usage: no target "${target}"; WBK or WBBM` : '',
    unanswered !== 'zero' && unanswered !== 'exclude' ? `usage: --unanswered "${unanswered}"; zero or exclude` : '',
  ].filter((fault) => fault !== '')
  if (faults.length > 0 || !found) throw new Refusal([...faults, usage])
  return { edition: found, target: target as Target, unanswered: unanswered as Unanswered, file }
}

function parseOptions(args: readonly string[]): Partial<Record<'edition' | 'target' | 'unanswered' | 'file', string>> {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { edition: text, target: text, unanswered: text, file: text } }).values
  } catch (error) {
    throw new Refusal([`usage: ${(error as Error).message}`, usage])
  }
}

async function readInput(file: string | undefined): Promise<string> {
  if (file !== undefined) {
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new Refusal([`file: ${file} cannot be read (${error.code ?? error.message})`])
    })
  }
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function scoreText(text: string, { edition, target, unanswered }: Options): ScoreReport {
  const input = parseJson(text)
  if (!isRecord(input)) throw new Refusal(['input: not an object with "answers" and "prerequisites"'])
  const given = { answers: input['answers'], prerequisites: input['prerequisites'] ?? {} }
  const answers = isRecord(given.answers) ? checkAnswers(indexEdition(edition), given.answers) : undefined
  const prerequisites = isRecord(given.prerequisites) ? checkPrerequisites(edition, given.prerequisites) : undefined
  if (Object.keys(input).every(isInputKey) && answers?.ok && prerequisites?.ok) {
    return scoreReport(
      edition,
      target,
      { answers: answers.answers, prerequisites: prerequisites.values },
      { unanswered },
    )
  }
  const unknown = Object.keys(input).filter((key) => !isInputKey(key))
  throw new Refusal([
    ...unknown.map((key) => `input: unknown key ${JSON.stringify(key)}`),
    ...(answers ? [] : ['answers: missing, or not an object by item code']),
    ...(prerequisites ? [] : ['prerequisites: not an object by key']),
    ...(answers && !answers.ok ? answers.faults.map(describe) : []),
    ...(prerequisites && !prerequisites.ok ? prerequisites.faults.map(describe) : []),
  ])
}

function isInputKey(key: string): boolean {
  return key === 'answers' || key === 'prerequisites'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refusal([`input: not JSON (${(error as Error).message})`])
  }
}

/** `A.I.1.i.a: unknown_option (allowed: Ya, Tidak)`. */
function describe({ code, fault, ...details }: { readonly code: string; readonly fault: string }): string {
  const written = Object.entries(details).map(([key, value]) => `${key}: ${[value].flat().join(', ')}`)
  return `${code}: ${fault}${written.length > 0 ? ` (${written.join('; ')})` : ''}`
}

await main()

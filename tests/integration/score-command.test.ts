import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import sample from '#tests/support/score-sample.json' with { type: 'json' }

type Run = { readonly code: number | null; readonly out: string; readonly lines: readonly string[] }

/** Runs the command as people do, with the input on its standard input. */
function score(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/score.ts', ...args])
    let [out, errors] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('error', reject)
    // A command that refuses its options does not wait for the input.
    child.stdin.on('error', () => undefined)
    child.on('close', (code) => resolve({ code, out, lines: errors.trim().split('\n') }))
    child.stdin.end(input)
  })
}

const toWbk = ['--edition', 'permenpanrb-90-2021', '--target', 'WBK']

function refusing(lines: readonly string[]) {
  return { code: 2, out: '', lines: expect.arrayContaining(lines.map((line) => expect.stringContaining(line))) }
}

test.each(sample.cases)('the sample towards $target comes out in the form of the contract', async (one) => {
  const { code, out, lines } = await score(
    ['--edition', one.output.edition, '--target', one.target],
    JSON.stringify(one.input),
  )
  expect({ code, lines }).toEqual({ code: 0, lines: [''] })
  const report = JSON.parse(out)
  expect(Object.keys(report)).toEqual([...Object.keys(one.output), 'flags'])
  expect(Object.keys(report.nodes)).toEqual(Object.keys(one.output.nodes))
  expect(report.gates.map(Object.keys)).toEqual(one.output.gates.map(Object.keys))
  expect(report.prerequisites).toEqual(one.output.prerequisites)
  expect(report.total).toBeCloseTo(one.output.total, 9)
  expect(report.readiness).toBeCloseTo(one.output.readiness, 9)
  expect(report.completeness).toEqual(one.output.completeness)
  expect(report.flags).toEqual([])
})

test('the input may come from a file, and open items may be left out to compare', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'menuju-score-'))
  const file = join(folder, 'answers.json')
  await writeFile(
    file,
    JSON.stringify({ answers: { 'A.I.1.i.a': 'Ya', 'A.II.6.i.b': { registered: 0, simplified: 0 } } }),
  )
  const zero = await score([...toWbk, '--file', file])
  const exclude = await score([...toWbk, '--unanswered', 'exclude', `--file=${file}`])
  await rm(folder, { recursive: true })
  expect(JSON.parse(zero.out).nodes['A.I.1.i']).toEqual({ points: 0.25, weight: 0.5 })
  expect(JSON.parse(zero.out).flags).toEqual([{ code: 'A.II.6.i.b', flag: 'zero_denominator', review: true }])
  expect(JSON.parse(exclude.out).nodes['A.I.1.i']).toEqual({ points: 0.5, weight: 0.5 })
  expect(JSON.parse(exclude.out).flags).toContainEqual({ code: 'A.I.1.ii', flag: 'sub_area_unanswered' })
})

test('an empty worksheet of 52/2014 is scored by the same command', async () => {
  const { code, out } = await score(['--edition', 'permenpanrb-52-2014', '--target', 'WBBM'], '{"answers":{}}')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ total: 0, readiness: 0, need: { total: 85, groups: 1 } })
})

test.each<[string, readonly string[], readonly string[]]>([
  ['no options', [], ['usage: --edition is missing', 'usage: --target is missing', 'npm run -s score --']],
  ['an unknown edition', ['--edition', 'x', '--target', 'WBK'], ['usage: no edition "x"']],
  ['an unknown target', ['--edition', 'permenpanrb-90-2021', '--target', 'ZI'], ['usage: no target "ZI"']],
  ['an unknown mode', [...toWbk, '--unanswered', 'skip'], ['usage: --unanswered "skip"']],
  ['an unknown option', [...toWbk, '--verbose'], ["usage: Unknown option '--verbose'"]],
  ['a stray word', [...toWbk, 'answers.json'], ["usage: Unexpected argument 'answers.json'"]],
  ['an option without value', ['--edition', 'permenpanrb-90-2021', '--target'], ["usage: Option '--target <value>'"]],
  ['a missing file', [...toWbk, '--file', 'no-such-file.json'], ['file: no-such-file.json cannot be read (ENOENT)']],
  [
    'an edition that is not ready',
    ['--edition', 'permenpanrb-10-2019', '--target', 'WBK'],
    ['usage: edition permenpanrb-10-2019 is incomplete: it can be read, but not scored with'],
  ],
])('usage is refused: %s', async (_name, args, lines) => {
  expect(await score(args)).toMatchObject(refusing(lines))
})

test.each<[string, string, readonly string[]]>([
  ['nothing', '', ['input: not JSON']],
  ['half an object', '{"answers":', ['input: not JSON']],
  ['a list', '[]', ['input: not an object with "answers" and "prerequisites"']],
  ['null', 'null', ['input: not an object']],
  ['no answers', '{}', ['answers: missing, or not an object by item code']],
  ['answers in a list', '{"answers":[]}', ['answers: missing, or not an object by item code']],
  ['prerequisites as text', '{"answers":{},"prerequisites":"all"}', ['prerequisites: not an object by key']],
  ['an unknown key', '{"answers":{},"answer":{}}', ['input: unknown key "answer"']],
  ['an unknown code', '{"answers":{"A.I.9":"Ya"}}', ['A.I.9: unknown_code']],
  ['an unknown option', '{"answers":{"A.I.1.i.a":"ya"}}', ['A.I.1.i.a: unknown_option (allowed: Ya, Tidak)']],
  [
    'a negative count',
    '{"answers":{"A.II.1.i.a":{"agents":-1,"changes":0}}}',
    ['A.II.1.i.a: not_a_count (input: agents)'],
  ],
  ['a count as text', '{"answers":{"A.II.1.i.a":{"agents":"7","changes":0}}}', ['A.II.1.i.a: not_a_count']],
  ['an unknown input', '{"answers":{"A.II.1.i.a":{"agent":7}}}', ['A.II.1.i.a: unknown_input (input: agent; allowed']],
  ['an index above 4', '{"answers":{"B.I.a":4.1}}', ['B.I.a: out_of_range (input: index; min: 0; max: 4)']],
  ['an index below 0', '{"answers":{"B.I.a":-1}}', ['B.I.a: out_of_range']],
  ['an unknown prerequisite', '{"answers":{},"prerequisites":{"x":1}}', ['x: unknown_prerequisite']],
  ['a wrong type', '{"answers":{},"prerequisites":{"spip":"3"}}', ['spip: wrong_type (expected: level)']],
  [
    'a grade not in order',
    '{"answers":{},"prerequisites":{"opiniBpk":"A"}}',
    ['opiniBpk: unknown_grade (allowed: TMP'],
  ],
])('input is refused whole: %s', async (_name, input, lines) => {
  expect(await score(toWbk, input)).toMatchObject(refusing(lines))
})

test('every fault is listed, with good answers beside it', async () => {
  const input = {
    answers: { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'Z', X: 'A', 'B.II.a': 5 },
    prerequisites: { tlhp: 100, lhkpn: 120 },
    note: '',
  }
  const { code, out, lines } = await score(toWbk, JSON.stringify(input))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(lines.map((line) => line.split(' (')[0])).toEqual([
    'input: unknown key "note"',
    'A.I.1.i.b: unknown_option',
    'X: unknown_code',
    'B.II.a: out_of_range',
    'lhkpn: out_of_range',
  ])
})

import { expect, test } from 'vitest'
import { imports, sources, textOf } from './sources.ts'

type Rule = {
  /** What runtime code of the folder may import. */
  readonly runtime: RegExp
  /** What it may import as types besides. */
  readonly types?: RegExp
}

const rules: Record<string, Rule> = {
  'app/domain': { runtime: /^(\.\/|#app\/domain\/)/ },
  'app/forms': { runtime: /^(\.\/|zod$|#app\/(domain|forms)\/)/ },
  'app/content': { runtime: /^(\.\/|react$|#app\/content\/)/, types: /^#app\/domain\// },
  'app/use-cases': {
    runtime: /^(\.\/|node:|#app\/(domain|use-cases)\/)/,
    types: /^(#db\/(store\.server|schema)\.ts$|#app\/platform\/(?!services))/,
  },
  db: { runtime: /^(\.\/|#db\/|#app\/domain\/|kysely$|better-sqlite3$|pg$|zod$|node:)/ },
  'app/platform': {
    runtime:
      /^(\.\/|node:|zod$|#db\/|#app\/(domain|platform)\/|pino$|prom-client$|pdfkit$|qrcode$|@node-rs\/argon2$|file-type$|heic-convert$|exceljs$|yauzl$|yazl$|csv-parse(\/sync)?$|csv-stringify$)/,
  },
  'app/http': {
    runtime: /^(\.\/|node:|zod$|@remix-run\/node$|@fastify\/busboy$|#app\/(domain|forms|platform|http|use-cases)\/)/,
  },
  'app/components': {
    runtime:
      /^(\.\/|react$|react-dom$|@remix-run\/react$|chart\.js|react-chartjs-2$|#app\/(domain|forms|content|components)\/)/,
    types: /^#app\/use-cases\//,
  },
  'app/routes': { runtime: /^(?!#db\/|kysely|better-sqlite3|pg$)/ },
}

test.each(Object.entries(rules))('%s imports only what it may', (folder, { runtime, types }) => {
  const strays = sources(folder).flatMap((file) =>
    imports(file)
      .filter(({ specifier, typeOnly }) => !runtime.test(specifier) && !(typeOnly && types?.test(specifier)))
      .map(({ specifier }) => `${file} -> ${specifier}`),
  )
  expect(strays).toEqual([])
})

const everywhere = ['app', 'db', 'scripts', 'tests'].flatMap(sources)

test('no file reaches upwards with ../', () => {
  expect(everywhere.filter((file) => imports(file).some(({ specifier }) => specifier.startsWith('../')))).toEqual([])
})

test('no file has more than 300 lines', () => {
  const long = everywhere
    .map((file) => [file, textOf(file).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 300)
  expect(long).toEqual([])
})

test('no route has more than 100 lines', () => {
  const long = sources('app/routes')
    .map((file) => [file, textOf(file).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 100)
  expect(long).toEqual([])
})

test('the rules know no clock, no chance and no machine', () => {
  const impure = /\bDate\.now\b|new Date\(\s*\)|Math\.random|\bprocess\.(?=[a-z])(?!md)|crypto\.|\bfetch\(|console\./
  expect(sources('app/domain').filter((file) => impure.test(textOf(file)))).toEqual([])
})

test('nothing is styled inline', () => {
  const inline = /\sstyle=|<style[\s>]|dangerouslySetInnerHTML/
  expect(sources('app').filter((file) => file.endsWith('.tsx') && inline.test(textOf(file)))).toEqual([])
})

test('code that runs on the server alone says so in its name', () => {
  const marked = ['app/use-cases', 'app/platform', 'app/http', 'db'].flatMap(sources)
  const typesOnly = /^db\/(schema|tables\/[a-z-]+)\.ts$/
  expect(marked.filter((file) => !file.endsWith('.server.ts') && !typesOnly.test(file))).toEqual([])
})

test('no test is skipped, focused or asleep', () => {
  const [skip, only, later, wait] = ['skip', 'only', 'todo', 'waitFor' + 'Timeout']
  const weak = new RegExp(
    String.raw`\b(?:test|it|describe)\.(?:${skip}|${only}|${later})\b|${wait}|setTimeout\(resolve`,
  )
  const own = 'tests/architecture/layers.test.ts'
  expect(sources('tests').filter((file) => file !== own && weak.test(textOf(file)))).toEqual([])
})

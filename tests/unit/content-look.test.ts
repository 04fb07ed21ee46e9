import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOf } from '#tests/architecture/sources.ts'

type Tokens = Readonly<Record<string, string>>

const styles = readdirSync(join(import.meta.dirname, '..', '..', 'app/styles')).filter((file) => file.endsWith('.css'))

/** The custom properties of one block, given by what its selector begins with. */
function tokensOf(css: string, selector: string): Tokens {
  const from = css.indexOf('{', css.indexOf(selector))
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = tokensOf(textOf('app/styles/colours.css'), ':root')
const darkCss = textOf('app/styles/colours-dark.css')
const dark = { ...light, ...tokensOf(darkCss, ":root[data-theme='dark']") }

test("the person's choice of dark looks like the device's", () => {
  expect(tokensOf(darkCss, ":root:not([data-theme='light'])")).toEqual(tokensOf(darkCss, ":root[data-theme='dark']"))
})

const texts = ['--ink', '--ink-2', '--ink-3', '--accent', '--good', '--wait', '--warn', '--bad', '--idle']
const pairs: readonly (readonly [string, string, number])[] = [
  ...texts.flatMap((text) => [[text, '--paper', 4.5] as const, [text, '--paper-sunk', 4.5] as const]),
  ...['good', 'wait', 'warn', 'bad', 'idle'].map((state) => [`--${state}`, `--${state}-soft`, 4.5] as const),
  ...['good', 'wait', 'warn', 'bad'].map((state) => ['--ink', `--${state}-deep`, 4.5] as const),
  ['--accent', '--accent-soft', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-hover', 4.5],
  ['--on-bar', '--bar', 4.5],
  ['--on-bar-2', '--bar', 4.5],
  ['--on-bar', '--bar-hover', 4.5],
  ['--on-count', '--count', 4.5],
  ['--wbk', '--paper', 4.5],
  ['--wbbm', '--paper', 4.5],
  ['--scene-text', '--scene', 4.5],
  ['--bar-mark', '--bar', 3],
  ['--control', '--paper', 3],
  ['--focus', '--paper', 3],
  ...['good', 'wait', 'warn', 'bad', 'idle'].map((state) => [`--${state}-mark`, '--paper', 3] as const),
  ['--track-verified', '--paper', 3],
  ['--track-supported', '--paper', 3],
]

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every pair of colours is told apart: %s', (_theme, tokens) => {
  const weak = pairs
    .map(([fore, back, least]) => ({ fore, back, least, found: contrast(tokens[fore], tokens[back]) }))
    .filter(({ found, least }) => found < least)
  expect(weak).toEqual([])
})

test('components name tokens, never a raw colour', () => {
  const raw = styles
    .filter((file) => !file.startsWith('colours'))
    .filter((file) => /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(textOf(`app/styles/${file}`)))
  expect(raw).toEqual([])
})

test('every token that is named is declared', () => {
  const declared = new Set(
    styles.flatMap((file) => [...textOf(`app/styles/${file}`).matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
  )
  const named = styles.flatMap((file) =>
    [...textOf(`app/styles/${file}`).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
  )
  expect([...new Set(named)].filter((name) => !declared.has(name))).toEqual([])
})

test('every file of styles is part of the whole', () => {
  const index = textOf('app/styles/index.css')
  expect(styles.filter((file) => file !== 'index.css' && !index.includes(`'./${file}'`))).toEqual([])
})

function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

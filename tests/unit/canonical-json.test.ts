import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type JsonValue } from '#app/domain/trace/canonical-json.ts'
import { anchorText, eventText, headsText, noHash } from '#app/domain/trace/event-text.ts'

test.each<[string, JsonValue, string]>([
  ['keys in order', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  ['keys without a value left out', { a: undefined, b: null }, '{"b":null}'],
  ['lists as they are', ['b', 'a', []], '["b","a",[]]'],
  ['text quoted', 'Kantor "Pati"\n', '"Kantor \\"Pati\\"\\n"'],
  ['numbers exactly', 0.1 + 0.2, '0.30000000000000004'],
])('%s', (_name, value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([NaN, Infinity])('%s has no word in JSON', (value) => {
  expect(() => canonicalJson({ value })).toThrow(RangeError)
})

test('the text reads back as the value it came from, and the order of keys never matters', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalJson(value as JsonValue)
      const turned = Object.fromEntries(Object.entries(value).reverse()) as JsonValue
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(turned)).toBe(text)
    }),
  )
})

test('every field of an event is in its text', () => {
  const event = {
    stream: 's',
    position: 1,
    at: 't',
    actorId: null,
    action: 'a',
    subject: 'u',
    oldValue: null,
    newValue: '1',
    reason: 'r',
    previousHash: noHash,
  }
  expect(eventText(event)).toBe(`["s",1,"t",null,"a","u",null,"1","r","${noHash}"]`)
})

test('heads and anchors have one text each', () => {
  expect(headsText([{ stream: 's', position: 2, hash: 'h' }])).toBe('[["s",2,"h"]]')
  expect(anchorText({ day: 'd', headsHash: 'h', streams: 1, previousHash: 'p' })).toBe('["d","h",1,"p"]')
})

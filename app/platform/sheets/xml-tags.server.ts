/** A tag of an XML text, with the text that follows it up to the next tag; entities are still in it. */
export type Tag = {
  readonly name: string
  readonly closing: boolean
  /** `<c/>`: it closes at once. */
  readonly empty: boolean
  readonly attributes: string
  readonly text: string
}

/**
 * The tags of an XML text in order, in one pass over it. Comments and instructions are passed over. Made for the parts
 * of a workbook, whose attributes hold no `>`; what does not fit is passed over too, and never looked at twice.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = xml.indexOf('<')
  while (at >= 0) {
    if (xml.startsWith('<!--', at)) {
      const end = xml.indexOf('-->', at)
      at = end < 0 ? -1 : xml.indexOf('<', end)
      continue
    }
    const end = xml.indexOf('>', at)
    if (end < 0) return
    const next = xml.indexOf('<', end)
    const inside = xml.slice(at + 1, end)
    if (!inside.startsWith('?') && !inside.startsWith('!')) {
      yield tagOf(inside, xml.slice(end + 1, next < 0 ? undefined : next))
    }
    at = next
  }
}

function tagOf(inside: string, text: string): Tag {
  const closing = inside.startsWith('/')
  const empty = inside.endsWith('/')
  const body = inside.slice(closing ? 1 : 0, empty ? -1 : undefined)
  const space = body.search(/\s/)
  const name = space < 0 ? body : body.slice(0, space)
  return { name, closing, empty, attributes: space < 0 ? '' : body.slice(space), text }
}

/** The value of an attribute, or undefined. `name` is a plain word of ours, a prefix included. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(attributes)
  return match?.[1] === undefined ? undefined : unescapeXml(match[1].slice(1, -1))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it was meant: the five entities of XML, characters by number, and Excel's `_x000D_`. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(#x?[0-9a-f]{1,6}|amp|lt|gt|quot|apos);/gi, (whole, word: string) => {
        if (!word.startsWith('#')) return named[word] ?? whole
        const code = /^#x/i.test(word) ? parseInt(word.slice(2), 16) : parseInt(word.slice(1), 10)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : plain
}

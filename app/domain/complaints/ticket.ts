/** Without letters that are taken for digits, and without U, so that no word comes out. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const source = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Letters of a number that names a complaint: enough that nobody finds one by counting. */
export const ticketLength = 8
/** Letters of the code that opens it: 60 bits. */
export const codeLength = 12

/** The first so many letters of a random token (base64url), in an alphabet that can be read out and typed. */
export function readable(token: string, length: number): string {
  return [...token.slice(0, length)].map((sign) => letters[source.indexOf(sign) % letters.length]).join('')
}

/** In groups of four, as it is read and copied. */
export function grouped(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** What somebody typed, as it is compared: lower case, blanks and hyphens count for nothing, O is 0, I and L are 1. */
export function normalised(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/**
 * Text for a cell of a list that a table program will open: what it would take for a formula is led by an apostrophe,
 * so that it stays text. Numbers are not given here: a minus before digits is theirs (OWASP, CSV injection).
 */
export function escapeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

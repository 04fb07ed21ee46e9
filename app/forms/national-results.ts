/** Name of the field of one result: the item's code, and the key of the input where it has several. */
export function resultField(code: string, input?: string): string {
  return input === undefined ? `result:${code}` : `result:${code}:${input}`
}

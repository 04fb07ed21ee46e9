/** The fields of the page on which one supposes: answers and conditions, short texts; anything else is left out. */
export function supposedFields(fields: URLSearchParams): Readonly<Record<string, string>> {
  const known = [...fields].filter(([name, value]) => /^[js]\.[\w.~-]{1,80}$/.test(name) && value.length <= 60)
  return Object.fromEntries(known.slice(0, 1000))
}

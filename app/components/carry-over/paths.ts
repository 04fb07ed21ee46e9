/** Last year's answers as proposals; with an item, that item alone. */
export function carryOverPath(
  assessmentId: string,
  { itemCode, all = false }: { readonly itemCode?: string; readonly all?: boolean } = {},
): string {
  const page = `/assessments/${encodeURIComponent(assessmentId)}/carry-over`
  if (itemCode !== undefined) return `${page}?butir=${encodeURIComponent(itemCode)}`
  return all ? `${page}?semua` : page
}

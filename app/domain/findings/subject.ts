/** What marks a chosen subject as an area; the rest is its key. */
export const areaMark = 'AREA:'

/** The subject of a finding as it is chosen in a form: an item's code, an area with its mark, or nothing. */
export function chosenSubject(finding: { readonly areaKey: string | null; readonly itemCode: string | null }): string {
  if (finding.itemCode !== null) return finding.itemCode
  return finding.areaKey === null ? '' : `${areaMark}${finding.areaKey}`
}

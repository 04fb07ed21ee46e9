/** A page of the worksheet; with an item, that item is opened and scrolled to. */
export function worksheetPath(assessmentId: string, node: string, itemCode?: string): string {
  const page = `/assessments/${encodeURIComponent(assessmentId)}/worksheet/${encodeURIComponent(node)}`
  return itemCode === undefined ? page : `${page}?item=${encodeURIComponent(itemCode)}#${encodeURIComponent(itemCode)}`
}

/** One item as a page of its own. */
export function itemPath(assessmentId: string, itemCode: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/items/${encodeURIComponent(itemCode)}`
}

/** Where the script sends what is changed on an item. */
export function itemActPath(assessmentId: string, itemCode: string): string {
  return `${itemPath(assessmentId, itemCode)}/answer`
}

/** The page that explains the points of a node or an item. */
export function tracePath(assessmentId: string, node: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/trace?track=supported&node=${encodeURIComponent(node)}`
}

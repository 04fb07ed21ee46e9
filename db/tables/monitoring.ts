/** What people keep for themselves of the leadership's pages. */

export type SavedFilterTable = {
  id: string
  personId: string
  name: string
  /** What the table is asked for, as it stands in its address: 'kanwil=kanwil-aceh&target=WBK'. */
  query: string
  createdAt: string
}

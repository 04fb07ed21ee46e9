/** The tree of the organisation and the names its units bore. */

export type OrganisationUnitTable = {
  id: string
  kind: string
  parentId: string | null
  /** '/kementerian/ditjenim/kanwil-aceh/kanim-sabang/': a branch is everything that begins with its own path. */
  path: string
  officeClass: string | null
  province: string | null
  city: string | null
  timezone: string
  classCertainty: string | null
  openedOn: string | null
  closedOn: string | null
}

export type OrganisationNameTable = {
  unitId: string
  name: string
  shortName: string
  /** Folded to lower case, for searching alike on both engines. */
  searchText: string
  validFrom: string
  validTo: string | null
}

/** What is asked at the information centres, and what offices tell the public about themselves. */

export type EnquiryTable = {
  id: string
  officeId: string
  askedAt: string
  /** Day and hour at the office. */
  askedOn: string
  askedHour: number
  /** The working day on which it is to be answered. */
  dueOn: string
  /** Codes of the catalogue of indicators and of the list of topics. */
  channel: string
  service: string | null
  topic: string
  outcome: 'answered' | 'passed_on' | 'open'
  /** All three null while it waits. */
  answeredAt: string | null
  answeredOn: string | null
  minutes: number | null
  /** Without anything about a person. */
  note: string
  source: 'desk' | 'kiosk' | 'interface'
  /** Null where nobody sat at the desk. */
  enteredBy: string | null
  version: number
  /** Taken back as entered by mistake; it counts nowhere. */
  withdrawnAt: string | null
  withdrawnBy: string | null
}

export type OfficeProfileTable = {
  officeId: string
  version: number
  address: string
  /** Canonical JSON of the hours from Monday to Sunday. */
  hours: string
  phone: string
  whatsapp: string
  email: string
  driveThru: string
  mobileService: string
  statusUrl: string
  queueUrl: string
  changedBy: string | null
  changedAt: string
}

export type OfficeServiceInfoTable = {
  officeId: string
  service: string
  version: number
  offered: number
  /** One in each line. */
  needs: string
  fee: string
  standardDays: number | null
  /** One in each line. */
  steps: string
  changedBy: string | null
  changedAt: string
}

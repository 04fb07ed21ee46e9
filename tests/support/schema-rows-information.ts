import type { Tables } from '#db/schema.ts'
import { at } from './builders.ts'

/** A row of every table of the information centre, as the schema accepts it. */
export const informationRows = {
  enquiry: {
    id: 'enquiry-1',
    officeId: 'kanim-pati',
    askedAt: at,
    askedOn: '2026-05-12',
    askedHour: 9,
    dueOn: '2026-05-12',
    channel: 'whatsapp',
    service: 'PSP-E',
    topic: 'fees',
    outcome: 'answered',
    answeredAt: at,
    answeredOn: '2026-05-12',
    minutes: 0,
    note: '',
    source: 'desk',
    enteredBy: 'operator',
    version: 1,
    withdrawnAt: null,
    withdrawnBy: null,
  },
  officeProfile: {
    officeId: 'kanim-pati',
    version: 1,
    address: 'Jalan Raya Pati–Kudus km 7',
    hours: '[]',
    phone: '',
    whatsapp: '',
    email: '',
    driveThru: '',
    mobileService: '',
    statusUrl: '',
    queueUrl: 'https://www.imigrasi.go.id/',
    changedBy: 'operator',
    changedAt: at,
  },
  officeServiceInfo: {
    officeId: 'kanim-pati',
    service: 'PSP-E',
    version: 1,
    offered: 1,
    needs: 'KTP asli',
    fee: 'Rp650.000',
    standardDays: 4,
    steps: '',
    changedBy: null,
    changedAt: at,
  },
} satisfies Partial<Tables>

type Refusal = readonly [string, keyof typeof informationRows, Readonly<Record<string, unknown>>, string]

/** What the schema refuses of them. */
export const informationRefusals: readonly Refusal[] = [
  ['an enquiry at no office', 'enquiry', { officeId: 'nowhere' }, 'foreign key'],
  ['an hour that no day has', 'enquiry', { askedHour: 24 }, 'check'],
  ['due before it was asked', 'enquiry', { dueOn: '2026-05-11' }, 'check'],
  ['answered before it was asked', 'enquiry', { answeredAt: '2026-05-11T02:41:00.000Z' }, 'check'],
  ['answered at no time', 'enquiry', { answeredAt: null, answeredOn: null, minutes: null }, 'check'],
  ['answered on no day', 'enquiry', { answeredOn: null }, 'check'],
  ['answered before nothing', 'enquiry', { minutes: -1 }, 'check'],
  ['an outcome nobody knows', 'enquiry', { outcome: 'lost' }, 'check'],
  ['a note without end', 'enquiry', { note: 'x'.repeat(281) }, 'check'],
  ['entered at the desk by nobody', 'enquiry', { enteredBy: null }, 'check'],
  ['entered at the screen by somebody', 'enquiry', { source: 'kiosk' }, 'check'],
  ['taken back by nobody', 'enquiry', { withdrawnAt: at }, 'check'],
  ['a profile of no office', 'officeProfile', { officeId: 'nowhere' }, 'foreign key'],
  ['a link without protection', 'officeProfile', { statusUrl: 'http://contoh.go.id/' }, 'check'],
  ['a link that runs', 'officeProfile', { queueUrl: 'javascript:alert(1)' }, 'check'],
  ['a profile at version 0', 'officeProfile', { version: 0 }, 'check'],
  ['half offered', 'officeServiceInfo', { offered: 2 }, 'check'],
  ['days before the application', 'officeServiceInfo', { standardDays: -1 }, 'check'],
  ['information of no office', 'officeServiceInfo', { officeId: 'nowhere' }, 'foreign key'],
]

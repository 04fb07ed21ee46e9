import { isWorkingDay } from '#app/domain/calendar/working-days.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { dueDay, isSameDay, minutesToAnswer } from '#app/domain/information/enquiry.ts'
import { usualWeek } from '#app/domain/information/profile.ts'
import type { Insertable } from 'kysely'
import { loadHolidays } from '#db/reference/indicators.server.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { EnquiryTable, OfficeProfileTable, OfficeServiceInfoTable } from '#db/schema.ts'
import { between, chance, pick } from './chance.server.ts'
import { instant } from './days.server.ts'
import { services } from './information-texts.server.ts'
import type { SeedOffice } from './offices.server.ts'
import { peopleOf } from './place.server.ts'

/** The office that is shown in full; the others of its region that have begun. */
const shown = 'kanim-pati'
const begun: readonly string[] = ['kanim-semarang', 'kanim-surakarta', 'kanim-cilacap', 'kanim-surabaya']

const days = { shown: 92, begun: 28 } as const
// Repeated as often as they are likely.
const channels =
  'information_center walk_in whatsapp information_center hotline whatsapp social_media touch_screen email'
const topics =
  'requirements requirements requirements queue queue fees time status pickup hours stay-permit lost-damaged other'
const asked = 'PSP-BIASA PSP-BIASA PSP-E PSP-E PSP-PCT ITAS PSP-GANTI'
const hours = [8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 11, 13, 13, 14, 14, 15]
const notes = [
  'Paspor anak, orang tua di luar kota',
  'Kuota antrean pekan ini habis',
  'Akta lahir belum ada, boleh ijazah',
]

export type InformationRows = {
  readonly enquiries: readonly Insertable<EnquiryTable>[]
  readonly profiles: readonly Insertable<OfficeProfileTable>[]
  readonly services: readonly Insertable<OfficeServiceInfoTable>[]
  readonly events: readonly NewEvent[]
}

/** What was asked in the months before a day, and what a few offices tell the public; the same for the same day. */
export function informationRows(today: string, offices: readonly SeedOffice[]): InformationRows {
  const ours = offices.filter(({ id }) => id === shown || begun.includes(id))
  const enquiries = ours.flatMap((office) => enquiriesOf(office, today))
  return {
    enquiries,
    profiles: ours.map((office) => profileOf(office, today)),
    services: ours.flatMap((office) => services.map((info) => serviceOf(office, info, today))),
    events: enquiries.map(toldOf),
  }
}

/**
 * The figures of the months before `today` that the enquiries of the shown office cover whole, by month: what its
 * reports of those months must say, because they were counted from them.
 */
export function enquiryFigures(
  enquiries: readonly Insertable<EnquiryTable>[],
  today: string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const own = enquiries.filter(({ officeId }) => officeId === shown)
  const begins = daysBefore(today, days.shown).slice(0, 7)
  const months = [...new Set(own.map(({ askedOn }) => askedOn.slice(0, 7)))]
  const whole = months.filter((month) => month > begins && month < today.slice(0, 7))
  return new Map(whole.map((month) => [month, figuresIn(own.filter(({ askedOn }) => askedOn.startsWith(month)))]))
}

function figuresIn(enquiries: readonly Insertable<EnquiryTable>[]): ReadonlyMap<string, number> {
  const figures = new Map<string, number>()
  for (const { channel, dueOn, answeredOn = null } of enquiries) {
    const [all, sameDay] = [figureKey('enquiries', channel), figureKey('enquiries_same_day', channel)]
    figures.set(all, (figures.get(all) ?? 0) + 1)
    figures.set(sameDay, (figures.get(sameDay) ?? 0) + (isSameDay({ answeredOn, dueOn }) ? 1 : 0))
  }
  return figures
}

function enquiriesOf(office: SeedOffice, today: string): readonly Insertable<EnquiryTable>[] {
  const holidays = loadHolidays()
  const isShown = office.id === shown
  const past = Array.from({ length: isShown ? days.shown : days.begun }, (_day, place) => daysBefore(today, place + 1))
  return past
    .filter((day) => isWorkingDay(day, holidays))
    .flatMap((day) => {
      const monday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1
      const count = (isShown ? between(11, 15, office.id, day) : between(1, 3, office.id, day)) + (monday ? 2 : 0)
      return Array.from({ length: count }, (_one, place) => enquiryOf(office, day, today, place))
    })
}

function enquiryOf(office: SeedOffice, day: string, today: string, place: number): Insertable<EnquiryTable> {
  const words = [office.id, day, place] as const
  const hour = pick(hours, ...words, 'hour')
  const askedAt = instant(day, `${two(hour)}:${two(between(0, 59, ...words, 'minute'))}`)
  const channel = pick(channels.split(' '), ...words, 'channel')
  const kiosk = channel === 'touch_screen'
  const waits = place === 2 && day >= daysBefore(today, 5)
  const answered = answerOf({ day, askedAt, today, hour, waits }, chance(...words, 'answer'), kiosk)
  return {
    id: `${office.id}-tanya-${day}-${place}`,
    officeId: office.id,
    ...{ askedAt, askedOn: day, askedHour: hour, dueOn: dueDay(day, loadHolidays()), channel },
    service: kiosk || chance(...words, 'about') < 0.7 ? pick(asked.split(' '), ...words, 'service') : null,
    topic: kiosk ? pick(['requirements', 'fees', 'time', 'steps'], ...words, 'topic') : topicOf(words),
    ...answered,
    note: !kiosk && chance(...words, 'noted') < 0.12 ? pick(notes, ...words, 'note') : '',
    source: kiosk ? 'kiosk' : 'desk',
    enteredBy: kiosk ? null : peopleOf(office).operator,
    ...{ version: 1, withdrawnAt: null, withdrawnBy: null },
  }
}

const topicOf = (words: readonly [string, string, number]) => pick(topics.split(' '), ...words, 'topic')
const two = (value: number) => String(value).padStart(2, '0')

type AskedAt = {
  readonly day: string
  readonly askedAt: string
  readonly today: string
  readonly hour: number
  readonly waits: boolean
}

/** Most are answered at once, some later that day, a few on the next; the third of the last days still waits. */
function answerOf({ day, askedAt, today, hour, waits }: AskedAt, luck: number, kiosk: boolean) {
  const at = (answeredAt: string, answeredOn: string) => {
    return { answeredAt, answeredOn, minutes: minutesToAnswer(askedAt, answeredAt) }
  }
  if (!waits && (kiosk || luck < 0.8)) return { outcome: 'answered' as const, ...at(askedAt, day) }
  const outcome = luck < 0.9 ? ('passed_on' as const) : ('open' as const)
  if (waits) return { outcome, answeredAt: null, answeredOn: null, minutes: null }
  const next = nextWorkingDay(day)
  if (luck < 0.93 || next >= today) return { outcome, ...at(instant(day, `${two(Math.max(hour + 1, 15))}:59`), day) }
  return { outcome, ...at(instant(next, '08:40'), next) }
}

function nextWorkingDay(day: string): string {
  return dueDay(daysBefore(day, -1), loadHolidays())
}

function toldOf({
  id,
  officeId,
  askedAt,
  enteredBy,
  channel,
  service,
  topic,
  outcome,
  note,
}: Insertable<EnquiryTable>) {
  return {
    stream: `information:${officeId}`,
    at: askedAt,
    actorId: enteredBy ?? null,
    action: 'enquiry.recorded',
    subject: id,
    newValue: { channel, service: service ?? null, topic, outcome, noted: note !== '' },
  }
}

function profileOf(office: SeedOffice, today: string): Insertable<OfficeProfileTable> {
  const { id, key } = office
  const isShown = id === shown
  return {
    officeId: id,
    version: 1,
    address: isShown ? 'Jalan Contoh Nomor 1, Kabupaten Pati, Jawa Tengah' : '',
    hours: JSON.stringify(isShown ? [...usualWeek.slice(0, 5), { opens: '08:00', closes: '12:00' }, null] : usualWeek),
    phone: isShown ? '(0295) 555 0100' : '',
    whatsapp: isShown ? '0800 0000 0100' : '',
    email: `informasi.${key}@menuju.test`,
    driveThru: isShown ? 'Senin–Jumat 08.00–15.00\nPintu timur, tanpa turun dari kendaraan' : '',
    mobileService: isShown ? 'Eazy Passport: Sabtu pekan kedua 08.00–12.00, balai kecamatan bergiliran' : '',
    statusUrl: isShown ? 'https://www.imigrasi.go.id/' : '',
    queueUrl: 'https://m-paspor.imigrasi.go.id/',
    changedBy: peopleOf(office).head,
    changedAt: instant(daysBefore(today, 60), '10:00'),
  }
}

function serviceOf(
  office: SeedOffice,
  { service, ...info }: (typeof services)[number],
  today: string,
): Insertable<OfficeServiceInfoTable> {
  const { needs, fee, steps, standardDays = null } = info
  return {
    ...{ officeId: office.id, service, version: 1, offered: 1, fee, standardDays },
    ...{ needs: needs.join('\n'), steps: steps.join('\n') },
    ...{ changedBy: peopleOf(office).operator, changedAt: instant(daysBefore(today, 58), '10:00') },
  }
}

import type { Period } from '#app/domain/calendar/periods.ts'
import { requiredSample } from '#app/domain/indicators/sample.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import { quickBetween as between, quickChance as chance } from './quick-chance.server.ts'

/** An office as its figures are drawn: how good it is (0 to 1), how large (1 is usual), and in how much detail. */
export type FigurePlace = {
  readonly officeId: string
  readonly quality: number
  readonly size: number
  /** Divided figures are entered for many members, as a busy office does. */
  readonly rich: boolean
}

/** The figures of a period as they are entered: numbers by key, and the one choice there is. */
export type DrawnFigures = { readonly numbers: Map<string, number>; readonly choices: Map<string, string> }

const services: readonly (readonly [code: string, weight: number])[] = [
  ...([['PSP-E', 620], ['PSP-BIASA', 410], ['PSP-PCT', 46], ['PSP-GANTI', 28], ['SPLP', 6]] as const), // prettier-ignore
  ...([
    ['ITK', 34],
    ['ITAS', 52],
    ['ITAP', 5],
    ['EPO', 12],
    ['AFF', 4],
  ] as const),
]
const passports: readonly string[] = ['PSP-E', 'PSP-BIASA']
const complaintChannels = ['whatsapp', 'walk_in', 'sp4n_lapor', 'social_media', 'suggestion_box'] as const
const enquiryChannels = ['information_center', 'whatsapp', 'hotline', 'social_media', 'touch_screen', 'email'] as const
const classes = ['ringan', 'informasi', 'non_pengawasan', 'pengawasan'] as const

/** Shares that are told of an office, from twelve months ago to now; everything else is drawn. */
const told: Readonly<Record<string, readonly [then: number, now: number]>> = {
  'kanim-pati SLA-01': [0.958, 0.9864],
  'kanim-pati CC-02': [0.968, 0.9125],
  'kanim-pati PGD-02': [0.99, 0.872],
  'kanim-pati SKM-01': [0.85, 0.907],
  'kanim-pati SKM-04': [1, 0.5],
  'kanim-pati IPK-01': [0.917, 0.937],
  'kanim-pati IPK-02': [0.85, 0.87],
}

/** Draws the figures of an office for a period that lies `ago` months back; always the same for the same office. */
export function figuresOf(
  place: FigurePlace,
  period: Period,
  ago: number,
  sample: Catalogue['sample_size'],
): DrawnFigures {
  const draw = drawing(place, period.key, ago)
  if (period.kind === 'monthly') return { numbers: monthly(place, draw, period), choices: new Map() }
  if (period.kind === 'quarterly') return { numbers: quarterly(place, draw, sample), choices: new Map() }
  return { numbers: yearly(draw), choices: new Map([['scheme', 'maladministrasi-2025']]) }
}

type Drawing = ReturnType<typeof drawing>

function drawing({ officeId, quality }: FigurePlace, key: string, ago: number) {
  const whole = (from: number, to: number, ...what: readonly string[]) => between(from, to, officeId, key, ...what)
  /** How well an office does something: its own level, on its own way up or down, with what a period adds. */
  const goodness = (code: string) => {
    const level = 0.3 + 0.62 * quality + (chance(officeId, code) - 0.5) * 0.44
    const way = (chance(officeId, code, 'way') - 0.6) * 0.5
    return clamp(level + way * (ago / 12) + (chance(officeId, code, key) - 0.5) * 0.14)
  }
  /** A share between `low` and 1 that reaches 1 where the office is good enough. */
  const share = (code: string, low: number, enough = 1) => {
    const known = told[`${officeId} ${code}`]
    if (known) return known[1] + (known[0] - known[1]) * Math.min(1, ago / 12)
    return Math.min(1, low + (1 - low) * (goodness(code) / enough))
  }
  return { whole, goodness, share }
}

function monthly({ size, rich, officeId }: FigurePlace, draw: Drawing, period: Period): Map<string, number> {
  const { whole, goodness, share } = draw
  const figures = new Map<string, number>()
  let issued = 0
  for (const [code, weight] of rich ? services : services.slice(0, 2)) {
    const finished = Math.round(weight * size * (0.88 + chance(officeId, code, period.key) * 0.24))
    const ofPassports = passports.includes(code)
    figures.set(`services_finished/${code}`, finished)
    figures.set(`services_on_time/${code}`, Math.round(finished * share(ofPassports ? 'SLA-01' : 'SLA-03', 0.84, 0.9)))
    const late = goodness('SLA-04') < 0.62 && ofPassports ? whole(1, 6, code, 'overdue') : 0
    figures.set(`overdue_open/${code}`, late)
    figures.set(`applications/${code}`, finished + whole(0, 9, code, 'more'))
    figures.set(`issued/${code}`, finished)
    figures.set(`rejected/${code}`, whole(0, 4, code, 'rejected'))
    issued += finished
  }
  const resolved = complaints(figures, { officeId, size, rich }, draw, period)
  figures.set('complaints_resolved', resolved)
  figures.set('complaints_written', Math.round(resolved * share('PGD-05', 0.8, 0.75)))
  figures.set('compensations', chance(officeId, period.key, 'compensation') < 0.12 ? 1 : 0)

  const inspections = goodness('PGD-04') > 0.45 ? whole(1, 2, 'inspections') : whole(0, 1, 'inspections')
  const found = inspections === 0 ? 0 : whole(0, 3, 'found')
  figures.set('inspections', inspections)
  figures.set('inspection_findings', found)
  figures.set('inspection_findings_done', Math.round(found * share('PGD-04', 0.5, 0.8)))
  for (const channel of rich ? enquiryChannels : enquiryChannels.slice(0, 2)) {
    const enquiries = Math.max(1, Math.round(whole(30, 70, channel) * size * (rich ? 1 : 2)))
    figures.set(`enquiries/${channel}`, enquiries)
    figures.set(`enquiries_same_day/${channel}`, Math.round(enquiries * share('CC-02', 0.78, 0.9)))
  }
  figures.set('channels_required', 10)
  figures.set('channels_working', Math.round(10 * share('CC-03', 0.6, 0.75)))
  figures.set('reports_due', 1)
  figures.set('reports_on_time', goodness('PNG-03') > 0.42 ? 1 : 0)
  figures.set('gratuities', whole(0, 2, 'gratuities'))
  const pickups = Math.round(issued * 0.96)
  figures.set('pickups', pickups)
  figures.set('pickups_drive_thru', Math.round(pickups * goodness('INV-03') * 0.4))
  return figures
}

/** Complaints of a month; what stays open is carried into the next. Gives how many were resolved. */
function complaints(
  figures: Map<string, number>,
  { officeId, size, rich }: Pick<FigurePlace, 'officeId' | 'size' | 'rich'>,
  { whole, goodness, share }: Drawing,
  { key }: Period,
): number {
  const open = (channel: string, month: string) =>
    goodness('PGD-01') > 0.72 ? 0 : between(0, 2, officeId, channel, month, 'open')
  let resolved = 0
  for (const channel of rich ? complaintChannels : complaintChannels.slice(0, 2)) {
    const left = open(channel, key)
    const [carried, received] = [open(channel, monthBefore(key)), left + Math.round(whole(1, 6, channel) * size)]
    const done = received + carried - left
    figures.set(`complaints_received/${channel}`, received)
    figures.set(`complaints_carried_in/${channel}`, carried)
    figures.set(`complaints_in_progress/${channel}`, left)
    figures.set(`complaints_resolved/${channel}`, done)
    resolved += done
  }
  let rest = resolved
  for (const [place, code] of classes.entries()) {
    const last = place === classes.length - 1
    const part = last ? rest : Math.min(rest, Math.round(resolved * [0.5, 0.25, 0.2][place]!))
    rest -= part
    if (part === 0 && place > 0) continue
    figures.set(`class_resolved/${code}`, part)
    figures.set(`class_on_time/${code}`, Math.round(part * share('PGD-02', 0.7, 0.95)))
  }
  return resolved
}

function quarterly({ size }: FigurePlace, draw: Drawing, sample: Catalogue['sample_size']): Map<string, number> {
  const { whole, goodness, share } = draw
  const figures = new Map<string, number>()
  const population = Math.round(3600 * size + whole(0, 180, 'population'))
  const asked = (code: string) =>
    Math.min(population, Math.round(requiredSample(population, sample) * share(code, 0.55, 0.62) * 1.04))
  /** Answers from 1 to 4 whose mean follows how good the office is, each question a little off the others. */
  const answers = (code: string, keys: readonly string[], respondents: number, low: number, rounded: boolean) => {
    const mean = 4 * share(code, low)
    for (const key of keys) {
      const own = Math.min(3.96, Math.max(1.2, mean + (chance(code, key) - 0.5) * 0.3))
      figures.set(key, rounded ? Math.round(own * respondents) : Math.round(own * respondents * 100) / 100)
    }
  }
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_one, at) => `${letter}${at + 1}`)
  const respondents = asked('SKM-02')
  figures.set('skm_respondents', respondents)
  figures.set('population', population)
  answers('SKM-01', numbered('sum_u', 9), respondents, 0.64, true)
  figures.set('spak_respondents', respondents)
  answers('IPK-01', numbered('sum_k', 5), respondents, 0.78, false)
  figures.set('spkp_respondents', respondents)
  answers('IPK-02', numbered('sum_q', 8), respondents, 0.7, false)

  const part = (whole_: string, done: string, count: number, code: string, low: number, enough: number) => {
    figures.set(whole_, count)
    figures.set(done, Math.round(count * share(code, low, enough)))
  }
  part('actions_planned', 'actions_done', whole(2, 5, 'actions'), 'SKM-04', 0.3, 0.8)
  figures.set('services', 13)
  figures.set('components_published', Math.round(182 * share('OMB-02', 0.75, 0.8)))
  figures.set('services_simplified', Math.round(13 * share('INV-01', 0.4, 0.95)))
  part('advice_due', 'advice_done', whole(0, 2, 'advice'), 'OMB-03', 0.4, 0.7)
  part('requests_due', 'requests_on_time', whole(0, 6, 'requests'), 'INF-01', 0.7, 0.75)
  part('recs_due', 'recs_done', whole(1, 6, 'recommendations'), 'PNG-05', 0.6, 0.7)
  part('objectives', 'objectives_met', whole(5, 8, 'objectives'), 'AKN-01', 0.6, 0.85)
  const innovations = 1 + Math.round(goodness('INV-02') * 3.4)
  figures.set('innovations', innovations)
  figures.set('innovations_own', Math.min(innovations, whole(0, 2, 'own')))
  figures.set('innovations_replicated', Math.min(innovations, whole(0, 1, 'copied')))
  return figures
}

function yearly({ whole, goodness, share }: Drawing): Map<string, number> {
  const [officials, staff] = [whole(6, 15, 'officials'), whole(30, 90, 'staff')]
  return new Map([
    ['score', Math.round((52 + goodness('OMB-01') * 42) * 100) / 100],
    ['lhkpn_required', officials],
    ['lhkpn_filed', Math.round(officials * share('PNG-01', 0.85, 0.6))],
    ['lhkasn_required', staff],
    ['lhkasn_filed', Math.round(staff * share('PNG-02', 0.9, 0.75))],
    ['sakip', Math.round((50 + goodness('AKN-02') * 32) * 100) / 100],
  ])
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value))
}

function monthBefore(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

import { labels, words } from '#app/content/words.ts'
import type { Direction, PeriodKind } from '#app/domain/indicators/types.ts'

/** How often an indicator is reported. */
export const periodNames = labels<PeriodKind>({
  monthly: { id: 'Bulanan', en: 'Monthly' },
  quarterly: { id: 'Triwulan', en: 'Quarterly' },
  yearly: { id: 'Tahunan', en: 'Yearly' },
})

/** Which way an indicator is good. */
export const directionNames = labels<Direction>({
  higher: { id: 'Makin tinggi makin baik', en: 'Higher is better' },
  lower: { id: 'Makin rendah makin baik', en: 'Lower is better' },
  info: { id: 'Keterangan, tidak dinilai', en: 'Information, not judged' },
})

/** Groups of the catalogue. */
export const indicatorGroups = labels({
  survei: { id: 'Survei', en: 'Surveys' },
  'waktu layanan': { id: 'Waktu layanan', en: 'Service times' },
  ombudsman: { id: 'Ombudsman', en: 'Ombudsman' },
  pengaduan: { id: 'Pengaduan', en: 'Complaints' },
  informasi: { id: 'Informasi', en: 'Information' },
  pengawasan: { id: 'Pengawasan', en: 'Supervision' },
  akuntabilitas: { id: 'Akuntabilitas', en: 'Accountability' },
  'manajemen perubahan': { id: 'Manajemen perubahan', en: 'Change management' },
  inovasi: { id: 'Inovasi', en: 'Innovation' },
  volume: { id: 'Volume layanan', en: 'Volume of services' },
  kesiapan: { id: 'Kesiapan', en: 'Readiness' },
})

/** What a value is counted in. */
export const valueUnitNames = labels({
  berkas: { id: 'berkas', en: 'files' },
  'hari kerja': { id: 'hari kerja', en: 'working days' },
  'indeks 1-4': { id: 'indeks 1–4', en: 'index 1–4' },
  'indeks 25-100': { id: 'indeks 25–100', en: 'index 25–100' },
  inovasi: { id: 'inovasi', en: 'innovations' },
  kali: { id: 'kali', en: 'times' },
  layanan: { id: 'layanan', en: 'services' },
  'nilai 0-100': { id: 'nilai 0–100', en: 'score 0–100' },
  permintaan: { id: 'permintaan', en: 'enquiries' },
  persen: { id: 'persen', en: 'per cent' },
})

/** Words of the catalogue of indicators. */
export const indicatorWords = words({
  title: { id: 'Indikator layanan', en: 'Service indicators' },
  short: { id: 'Indikator', en: 'Indicators' },
  sentence: {
    id: (count: string) => `${count} indikator menunjukkan apa yang dialami masyarakat.`,
    en: (count: string) => `${count} indicators show what the public experiences.`,
  },
  lead: {
    id: 'Setiap indikator punya rumus, sasaran untuk WBK dan WBBM, dan butir lembar evaluasi yang didukungnya. Sasaran dari peraturan bertanda dasar hukumnya; yang lain adalah nilai awal.',
    en: 'Each indicator has a formula, targets for WBK and WBBM, and the criteria of the worksheet it supports. Targets from regulations name their legal basis; the others are starting values.',
  },
  attributes: { id: 'Lima sifat pelayanan prima', en: 'Five attributes of excellent service' },
  element: {
    id: (name: string) => `unsur survei: ${name}`,
    en: (name: string) => `survey element: ${name}`,
  },
  indicator: { id: 'Indikator', en: 'Indicator' },
  reported: { id: 'Dilaporkan', en: 'Reported' },
  target: { id: (predicate: string) => `Sasaran ${predicate}`, en: (predicate: string) => `Target ${predicate}` },
  supports: { id: 'Mendukung', en: 'Supports' },
  condition: { id: 'syarat usulan', en: 'condition for a proposal' },
  by: { id: (members: string) => `Menurut: ${members}`, en: (members: string) => `By: ${members}` },
  basis: { id: (basis: string) => `Dasar: ${basis}`, en: (basis: string) => `Basis: ${basis}` },
  core: { id: 'wajib', en: 'required' },
  extended: { id: 'lanjutan', en: 'extended' },
  startingValue: { id: 'sasaran nilai awal', en: 'target is a starting value' },
  requiredSample: {
    id: (of: string) => `sampel minimum dari ${of}`,
    en: (of: string) => `minimum sample of ${of}`,
  },
  details: { id: 'Rumus dan dasar', en: 'Formula and basis' },
})

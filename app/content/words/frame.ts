import { words } from '#app/content/words.ts'

/** Words of the frame around every page. */
export const frameWords = words({
  productName: { id: 'Menuju', en: 'Menuju' },
  tagline: { id: 'Pembangunan zona integritas menuju WBK dan WBBM', en: 'Integrity zones on the way to WBK and WBBM' },
  skipToContent: { id: 'Langsung ke isi', en: 'Skip to content' },
  mainNavigation: { id: 'Utama', en: 'Main' },
  phoneNavigation: { id: 'Utama, ponsel', en: 'Main, phone' },
  place: { id: 'Kantor dan target', en: 'Office and target' },
  target: { id: 'Target', en: 'Target' },
  stage: { id: (stage: string) => `Tahap: ${stage}`, en: (stage: string) => `Stage: ${stage}` },
  toDark: { id: 'Tampilan gelap', en: 'Dark appearance' },
  toLight: { id: 'Tampilan terang', en: 'Light appearance' },
  /** Said in the language one switches to. */
  otherLanguage: { id: 'Switch to English', en: 'Ganti ke bahasa Indonesia' },
  otherLanguageShort: { id: 'EN', en: 'ID' },
  account: { id: 'Akun', en: 'Account' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  appearance: { id: 'Tampilan', en: 'Appearance' },
  system: { id: 'Ikut perangkat', en: 'Follow the device' },
  light: { id: 'Terang', en: 'Light' },
  dark: { id: 'Gelap', en: 'Dark' },
  language: { id: 'Bahasa', en: 'Language' },
  demo: { id: 'Data contoh', en: 'Example data' },
  instrument: { id: (edition: string) => `Instrumen ${edition}`, en: (edition: string) => `Instrument ${edition}` },
  updatedAt: { id: (at: string) => `Nilai diperbarui ${at}`, en: (at: string) => `Scores updated ${at}` },
  howScored: { id: 'Cara nilai dihitung', en: 'How scores are computed' },
  toProposal: { id: (day: string) => `menuju usulan, ${day}`, en: (day: string) => `to the proposal, ${day}` },
  days: { id: (days: number) => `${days} hari`, en: (days: number) => (days === 1 ? '1 day' : `${days} days`) },
  loading: { id: 'Memuat', en: 'Loading' },
})

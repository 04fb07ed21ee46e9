import type { Insertable } from 'kysely'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { ItemMessageTable, VerdictTable } from '#db/schema.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { earliest, instant } from './days.server.ts'
import type { SeedPeople } from './place.server.ts'

type Talk = readonly [reviewer: string, office: string]

/** What was said about a returned item, by the reason of the return. */
const talks: Readonly<Record<string, Talk>> = {
  TIDAK_LENGKAP: [
    'Laporannya sudah terbaca. Yang belum ada notula dan daftar hadirnya; mohon digabung dalam satu berkas.',
    'Baik. Notula ada, daftar hadir sedang kami pindai dan segera kami unggah.',
  ],
  BELUM_TTD: [
    'Isinya sudah sesuai. Mohon unggah versi yang bernomor dan bertanda tangan.',
    'Dokumen sedang dinomori. Versi bertanda tangan menyusul.',
  ],
  TIDAK_RELEVAN: [
    'Berkas ini membuktikan kegiatannya, belum hasilnya. Yang diminta kriteria adalah evaluasinya.',
    'Kami cari laporan evaluasinya di arsip tahun berjalan.',
  ],
  ANGKA_TIDAK_COCOK: [
    'Angka pada jawaban berbeda dengan tabel di halaman kedua laporan. Mana yang benar?',
    'Yang benar angka pada laporan. Jawaban kami perbaiki.',
  ],
  TANPA_TINDAK_LANJUT: [
    'Rekomendasi nomor dua belum terlihat tindak lanjutnya. Apakah sudah dikerjakan?',
    'Sudah. Bukti tindak lanjutnya kami lampirkan bersama perbaikan ini.',
  ],
}

const longest = 3

/** The conversations about what the Kanwil has returned to an office, as they stood when `today` began. */
export function messageRows(
  today: string,
  { operator, kanwil }: SeedPeople,
  verdicts: readonly Insertable<VerdictTable>[],
): { readonly messages: readonly Insertable<ItemMessageTable>[]; readonly events: readonly NewEvent[] } {
  const returned = verdicts.filter(({ tier, outcome }) => tier === 'kanwil' && outcome === 'returned')
  const last = instant(daysBefore(today, 2), '16:40')
  // Offices reply in these days; what was asked early waited for long.
  const repliedAt = (place: number) => instant(daysBefore(today, 1), `0${8 + (place % 2)}:25`)
  const messages = returned.slice(0, longest).flatMap(({ assessmentId, itemCode, reasonCode, judgedAt }, place) => {
    const [asked, replied] = talks[reasonCode ?? ''] ?? talks['TIDAK_LENGKAP']!
    const about = { assessmentId, itemCode }
    const first = earliest(later(judgedAt, 0.2), last)
    const said = [
      { ...about, personId: kanwil, role: 'verifikator_kanwil', text: asked, sentAt: first },
      {
        ...about,
        personId: operator,
        role: 'operator_satker',
        text: replied,
        sentAt: repliedAt(place),
      },
    ]
    // The last of them still waits for a reply.
    return (place === longest - 1 ? said.slice(0, 1) : said).map((message, number) => ({
      id: `${assessmentId}-${itemCode}-pesan-${number + 1}`,
      ...message,
    }))
  })
  const events = messages.map(({ id, assessmentId, itemCode, personId, text, sentAt }): NewEvent => ({
    ...{ stream: assessmentId, at: sentAt, actorId: personId, action: 'item.message-written', subject: itemCode },
    newValue: { id, characters: [...text].length },
  }))
  return { messages, events }
}

function later(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString()
}

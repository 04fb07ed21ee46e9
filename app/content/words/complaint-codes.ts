import { labels } from '#app/content/words.ts'

export const complaintKindNames = labels({
  complaint: { id: 'Pengaduan', en: 'Complaint' },
  suggestion: { id: 'Saran', en: 'Suggestion' },
  praise: { id: 'Apresiasi', en: 'Praise' },
})

/** Where a complaint stands, as the office says it. */
export const complaintStateNames = labels({
  baru: { id: 'Baru', en: 'New' },
  diverifikasi: { id: 'Diverifikasi', en: 'Verified' },
  diproses: { id: 'Diproses', en: 'In progress' },
  dijawab: { id: 'Dijawab', en: 'Answered' },
  selesai: { id: 'Selesai', en: 'Closed' },
  ditolak: { id: 'Ditolak', en: 'Turned away' },
})

/** What each state means for whoever complained. */
export const complaintStateMeanings = labels({
  baru: {
    id: 'Kami sudah menerimanya dan akan memeriksa paling lambat tanggal di bawah.',
    en: 'We have it and will look at it by the day below at the latest.',
  },
  diverifikasi: {
    id: 'Sudah diperiksa dan digolongkan. Jawaban tertulis menyusul.',
    en: 'It was looked at and classed. A written answer follows.',
  },
  diproses: {
    id: 'Sedang ditindaklanjuti. Jawaban tertulis menyusul.',
    en: 'Work is going on. A written answer follows.',
  },
  dijawab: {
    id: 'Jawaban tertulis ada di bawah. Terima jawabannya, atau buka kembali bila belum selesai.',
    en: 'The written answer is below. Accept it, or open the complaint again if it is not settled.',
  },
  selesai: {
    id: 'Selesai. Jawaban tertulis tetap dapat dibaca di sini.',
    en: 'Closed. The written answer stays here.',
  },
  ditolak: {
    id: 'Menurut kantor ini bukan pengaduan; alasannya ada di bawah.',
    en: 'The office found that this is no complaint; the reason is below.',
  },
})

/** What a message is, beside its author. */
export const messageKindNames = labels({
  message: { id: 'Pesan', en: 'Message' },
  answer: { id: 'Jawaban tertulis', en: 'Written answer' },
  rejection: { id: 'Alasan penolakan', en: 'Reason for turning away' },
  compensation: { id: 'Kompensasi', en: 'Compensation' },
  note: { id: 'Catatan dalam', en: 'Note of the office' },
})

/** What happened to a complaint, for its history. */
export const complaintHistoryNames = labels({
  'complaint.received': { id: 'Dikirim lewat formulir publik', en: 'Sent by the public form' },
  'complaint.entered': { id: 'Dicatat', en: 'Entered' },
  'complaint.claimed': { id: 'Diambil', en: 'Taken on' },
  'complaint.assigned': { id: 'Penangan ditunjuk', en: 'Given to somebody' },
  'complaint.recused': {
    id: 'Dilepas karena benturan kepentingan, kepada penangan lain',
    en: 'Given to another handler, conflict of interest',
  },
  'complaint.raised': {
    id: 'Dilepas karena benturan kepentingan, Kanwil diminta mengawasi',
    en: 'Let go for a conflict of interest, the Kanwil looks on',
  },
  'complaint.handed-over': { id: 'Dialihkan kepada pengganti', en: 'Handed over to a successor' },
  'complaint.released': { id: 'Kembali menunggu penangan', en: 'Waits for a handler again' },
  'complaint.verified': { id: 'Diverifikasi', en: 'Verified' },
  'complaint.processed': { id: 'Mulai diproses', en: 'Work began' },
  'complaint.message-written': { id: 'Pesan kepada pelapor', en: 'Message to the reporter' },
  'complaint.note-written': { id: 'Catatan dalam', en: 'Note of the office' },
  'complaint.forwarded': { id: 'Diteruskan ke unit lain', en: 'Passed on to another unit' },
  'complaint.answered': { id: 'Dijawab tertulis', en: 'Answered in writing' },
  'complaint.rejected': { id: 'Ditolak dengan alasan', en: 'Turned away with a reason' },
  'complaint.marked-spam': { id: 'Ditandai spam', en: 'Marked as spam' },
  'complaint.unmarked-spam': { id: 'Tanda spam dibatalkan', en: 'No longer marked as spam' },
  'complaint.contact-read': { id: 'Kontak pelapor dibuka', en: 'Contact looked at' },
  'complaint.replied': { id: 'Dibalas pelapor', en: 'The reporter wrote back' },
  'complaint.accepted': { id: 'Jawaban diterima pelapor', en: 'The reporter accepted the answer' },
  'complaint.reopened': { id: 'Dibuka kembali oleh pelapor', en: 'Opened again by the reporter' },
  'complaint.escalated': { id: 'Dieskalasi ke Kanwil', en: 'Escalated to the Kanwil' },
  'complaint.lapsed': { id: 'Ditutup: tanpa tanggapan pelapor', en: 'Closed: nobody reacted' },
  'complaint.contact-erased': { id: 'Kontak pelapor dihapus', en: 'Contact erased' },
})

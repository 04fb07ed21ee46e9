import { labels } from '#app/content/words.ts'

/** What a refused act says, by the reason of the refusal. */
export const refusals = labels({
  'assessment-closed': {
    id: 'Penilaian ini sudah diajukan dan jawabannya terkunci.',
    en: 'This assessment was handed in and its answers are locked.',
  },
  'item-locked': { id: 'Butir ini sudah dinilai dan terkunci.', en: 'This item was judged and is locked.' },
  'same-hand': {
    id: 'Langkah sebelumnya dilakukan oleh Anda; langkah ini harus dilakukan orang lain.',
    en: 'You took the step before; this one is for somebody else.',
  },
  'stale-version': {
    id: 'Orang lain mengubah butir ini. Bandingkan kedua jawaban, lalu pilih satu.',
    en: 'Somebody else changed this item. Compare the two answers, then choose one.',
  },
  'own-office': {
    id: 'Anda tidak dapat menilai kantor sendiri. Butir ini diteruskan ke peninjau lain.',
    en: 'You cannot judge your own office. The item goes to another reviewer.',
  },
  'move-not-allowed': {
    id: 'Tahap ini tidak dapat dipindahkan ke sana.',
    en: 'The assessment cannot move there from here.',
  },
  'not-returned': {
    id: 'Butir ini tidak sedang dikembalikan, jadi tidak perlu diajukan.',
    en: 'This item was not returned, so there is nothing to hand in.',
  },
  'nothing-to-submit': { id: 'Jawab butir ini dahulu, lalu ajukan.', en: 'Answer this item first, then hand it in.' },
  'signed-out': {
    id: 'Anda sudah keluar. Masuk lagi di tab lain.',
    en: 'You are signed out. Sign in again in another tab.',
  },
  'survey-closed': {
    id: 'Survei ini baru saja ditutup, jadi jawaban Anda tidak dapat diterima lagi.',
    en: 'This survey has just closed, so your answers can no longer be taken.',
  },
  'survey-answered': {
    id: 'Survei ini sudah diisi dari perangkat ini.',
    en: 'This survey was answered from this device already.',
  },
  'campaign-exists': { id: 'Survei triwulan ini sudah ada.', en: 'There is a survey of this quarter already.' },
  'campaign-open': { id: 'Survei ini masih dibuka. Tutup dahulu.', en: 'This survey is still open. Close it first.' },
  'campaign-closed': { id: 'Survei ini sudah ditutup.', en: 'This survey is closed.' },
  'campaign-changed': {
    id: 'Orang lain baru saja mengubah survei ini. Periksa, lalu ulangi.',
    en: 'Somebody else has just changed this survey. Look again, then repeat.',
  },
  'kiosk-renewed': {
    id: 'Orang lain baru saja mengganti kunci layar.',
    en: 'Somebody else has just renewed the key of the device.',
  },
  'action-changed': {
    id: 'Orang lain baru saja mengubah tindak lanjut ini. Periksa, lalu ulangi.',
    en: 'Somebody else has just changed this follow-up. Look again, then repeat.',
  },
  'results-changed': {
    id: 'Orang lain baru saja mencatat hasil ini. Periksa, lalu ulangi.',
    en: 'Somebody else has just recorded this result. Look again, then repeat.',
  },
  'no-survey-result': { id: 'Survei ini belum mempunyai hasil.', en: 'This survey has no result yet.' },
  'no-worksheet': {
    id: 'Kantor ini tidak dinilai pada tahun survei itu.',
    en: 'The office is not assessed in the year of that survey.',
  },
  'complaint-changed': {
    id: 'Orang lain lebih dulu mengubah pengaduan ini. Isian Anda masih ada; periksa, lalu kirim lagi.',
    en: 'Somebody else changed this complaint first. What you typed is still here; check it and send it again.',
  },
  'complaint-taken': { id: 'Pengaduan ini sudah ditangani orang lain.', en: 'Somebody else handles this complaint.' },
  'complaint-not-yours': {
    id: 'Hanya penangan pengaduan ini yang dapat melakukannya. Ambil pengaduan dahulu.',
    en: 'Only whoever handles this complaint can do that. Take it on first.',
  },
  'complaint-concerns-you': {
    id: 'Pengaduan ini menyangkut Anda, jadi ditangani orang lain.',
    en: 'This complaint concerns you, so somebody else handles it.',
  },
  'complaint-not-now': {
    id: 'Keadaan pengaduan sudah berubah; tindakan ini tidak berlaku lagi.',
    en: 'The complaint has moved on; this cannot be done any more.',
  },
  'ticket-unknown': {
    id: 'Nomor tiket dan kode tidak cocok. Periksa keduanya, lalu coba lagi.',
    en: 'Number and code do not fit together. Check both, then try again.',
  },
  'window-closed': { id: 'Jendela pengisian sudah ditutup.', en: 'The window for filling in is closed.' },
  'evidence-judged': {
    id: 'Bukti yang sudah dinilai tidak dapat dihapus. Unggah versi baru.',
    en: 'Evidence that was judged cannot be removed. Upload a new version.',
  },
  'same-content': {
    id: 'Berkas ini sama dengan versi sekarang. Pilih berkas yang baru.',
    en: 'This file is the same as the present version. Choose the new one.',
  },
  'edition-not-ready': {
    id: 'Edisi ini dapat dibaca, tetapi belum dapat dipakai menilai.',
    en: 'This edition can be read but not used for an assessment yet.',
  },
  'rate-limited': {
    id: 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
    en: 'Too many attempts. Wait a few minutes, then try again.',
  },
  'link-used': {
    id: 'Tautan ini sudah dipakai atau kedaluwarsa. Minta tautan baru kepada admin.',
    en: 'This link was used or has expired. Ask the administrator for a new one.',
  },
  'review-finished': {
    id: 'Tinjauan ini sudah diselesaikan. Buka kembali dengan alasan lebih dulu.',
    en: 'This review is finished. Open it again with a reason first.',
  },
  'review-open': { id: 'Tinjauan ini belum diselesaikan.', en: 'This review is not finished.' },
  'review-incomplete': {
    id: 'Masih ada butir yang belum dinilai. Nilai semuanya, lalu selesaikan.',
    en: 'Some items are not judged yet. Judge all of them, then finish.',
  },
  'evidence-changed': {
    id: 'Kantor melepas bukti ini sesudah halaman dibuka. Muat ulang, lalu nilai lagi.',
    en: 'The office detached this evidence after the page was opened. Reload, then judge again.',
  },
  state: {
    id: 'Tahap penilaian sekarang tidak mengizinkan tindakan ini.',
    en: 'The present stage of the assessment does not allow this.',
  },
  area: { id: 'Butir ini di luar area Anda.', en: 'This item is outside your areas.' },
  'no-such-move': {
    id: 'Tahap ini tidak dapat dipindahkan ke sana.',
    en: 'The assessment cannot move there from here.',
  },
  'conditions-unmet': {
    id: 'Syarat langkah ini belum semua terpenuhi. Lihat daftarnya di halaman ini.',
    en: 'Not everything for this move is there. The list is on this page.',
  },
  'not-accepted': {
    id: 'Butir ini belum diterima, jadi tidak perlu dibuka kembali.',
    en: 'This item was not accepted, so there is nothing to open again.',
  },
  'accepted-above': {
    id: 'Tingkat di atas sudah menerima butir ini. Hanya tingkat itu yang membukanya kembali.',
    en: 'A tier above has accepted this item. Only that tier opens it again.',
  },
  'verify-closed': {
    id: 'Jendela penilaian Kanwil sudah ditutup.',
    en: 'The window for judging is closed.',
  },
  'stale-results': {
    id: 'Orang lain mencatat hasil lebih dulu. Bandingkan, lalu simpan lagi.',
    en: 'Somebody else recorded results first. Compare, then save again.',
  },
  'nothing-recorded': {
    id: 'Isi paling sedikit satu hasil.',
    en: 'Enter at least one result.',
  },
  'central-role': {
    id: 'Peran ini hanya diberikan dan dicabut oleh admin kementerian.',
    en: 'Only an administrator of the ministry gives or takes this role.',
  },
  'role-unit': { id: 'Peran ini tidak berlaku untuk jenis unit itu.', en: 'This role does not fit that kind of unit.' },
  'role-areas': { id: 'Peran ini tidak dibatasi menurut area.', en: 'This role is not limited to areas.' },
  'role-ended': { id: 'Peran ini sudah dicabut.', en: 'This role was taken back already.' },
  oneself: {
    id: 'Peran dan akses Anda sendiri diatur admin lain.',
    en: 'Another administrator manages your own roles and access.',
  },
  'account-closed': { id: 'Akun ini sudah ditutup.', en: 'This account is closed.' },
  'period-closed': {
    id: 'Periode ini sudah ditutup. Kanwil dapat membukanya kembali.',
    en: 'This period is closed. The Kanwil can open it again.',
  },
  'account-open': { id: 'Akun ini sudah terbuka.', en: 'This account is open already.' },
  'last-administrator': {
    id: 'Ini admin kementerian yang terakhir. Angkat admin lain lebih dulu.',
    en: 'This is the last administrator of the ministry. Appoint another first.',
  },
  'foreign-origin': {
    id: 'Permintaan ini datang dari situs lain dan ditolak.',
    en: 'This request came from another site and was refused.',
  },
  'malformed-form': {
    id: 'Kiriman rusak di perjalanan. Kembali, lalu kirim lagi.',
    en: 'What was sent broke on its way. Go back and send it again.',
  },
  'disk-full': {
    id: 'Ruang penyimpanan penuh. Berkas ini tidak tersimpan; yang lain aman.',
    en: 'Storage is full. This file was not kept; the others are safe.',
  },
  'cycle-changed': {
    id: 'Orang lain mengubah siklus ini. Muat ulang halaman, lalu putuskan lagi.',
    en: 'Somebody else changed this cycle. Reload the page, then decide again.',
  },
  'cycle-closed': {
    id: 'Siklus ini sudah ditutup. Buka lagi bila masih harus diubah.',
    en: 'This cycle is closed. Open it again if it must still change.',
  },
  'window-needed': {
    id: 'Jendela kementerian dapat digeser, tetapi tidak dihapus.',
    en: 'The ministry’s own window can be moved but not removed.',
  },
  'stale-carry-over': {
    id: 'Sebagian butir sudah dijawab orang lain sementara itu. Belum ada yang diambil.',
    en: 'Somebody answered some of the items meanwhile. Nothing was taken yet.',
  },
  'finding-not-now': {
    id: 'Temuan tidak dapat diubah pada tahap ini.',
    en: 'Findings cannot be changed at this stage.',
  },
  'finding-changed': {
    id: 'Orang lain mengubah temuan ini. Periksa isinya sekarang; ketikan Anda masih ada.',
    en: 'Somebody else changed this finding. Check what it says now; what you typed is still here.',
  },
  'finding-published': {
    id: 'Temuan ini sudah terbit dan tidak dapat diubah lagi.',
    en: 'This finding is published and cannot be changed any more.',
  },
  'finding-closed': { id: 'Temuan ini sudah dinyatakan selesai.', en: 'This finding is closed already.' },
  'finding-unanswered': {
    id: 'Kantor belum menindaklanjuti temuan ini.',
    en: 'The office has not followed this finding up yet.',
  },
  'report-changed': {
    id: 'Orang lain mengubah LHE ini. Periksa isinya sekarang; ketikan Anda masih ada.',
    en: 'Somebody else changed this report. Check what it says now; what you typed is still here.',
  },
  'report-step': {
    id: 'Langkah persetujuan ini sudah lewat atau belum gilirannya.',
    en: 'This step of the approval has passed or is not next.',
  },
  'report-signed': {
    id: 'LHE sudah disahkan dan tidak dapat diubah lagi.',
    en: 'The report is signed and cannot be changed any more.',
  },
  'evidence-in-finding': {
    id: 'Bukti ini dipakai pada tindak lanjut temuan, sehingga tidak dapat dihapus.',
    en: 'This piece shows the follow-up of a finding, so it cannot be removed.',
  },
  'condition-changed': {
    id: 'Orang lain mengisi syarat ini. Muat ulang halaman, lalu periksa.',
    en: 'Somebody else entered this condition. Reload the page and check.',
  },
  'assessment-exists': {
    id: 'Penilaian kantor ini untuk tahun itu sudah dibuka.',
    en: 'This office’s assessment of that year is open already.',
  },
  'assessment-changed': {
    id: 'Penilaian ini berubah sementara itu. Muat ulang halaman, lalu putuskan lagi.',
    en: 'This assessment changed meanwhile. Reload the page, then decide again.',
  },
  'unit-not-assessed': {
    id: 'Unit ini tidak membangun zona integritas sendiri.',
    en: 'This unit does not build an integrity zone of its own.',
  },
  'central-unit': { id: 'Unit pusat tidak diubah di sini.', en: 'Central units are not changed here.' },
  'setting-changed': {
    id: 'Orang lain mengubah pengaturan ini. Muat ulang halaman, lalu putuskan lagi.',
    en: 'Somebody else changed this setting. Reload the page, then decide again.',
  },
  'import-changed': {
    id: 'Keadaan berubah sejak daftar ditampilkan. Muat ulang halaman, lalu periksa lagi.',
    en: 'Things changed since the list was shown. Reload the page and check again.',
  },
  'import-faulty': {
    id: 'Daftar ini masih berisi baris yang perlu diperbaiki.',
    en: 'This list still has rows that need mending.',
  },
  'database-busy': {
    id: 'Basis data sedang sibuk. Belum tersimpan; coba lagi sebentar lagi.',
    en: 'The database is busy. Not saved yet; try again in a moment.',
  },
})
export type RefusalReason = keyof typeof refusals

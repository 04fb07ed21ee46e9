import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { labels } from '#app/content/words.ts'

/** State of one item with its evidence, in the order of its life. */
export const itemStates = labels({
  belum_unggah: { id: 'Belum unggah', en: 'Nothing uploaded' },
  menunggu_verifikasi: { id: 'Menunggu verifikasi', en: 'Waiting for review' },
  perlu_perbaikan: { id: 'Perlu perbaikan', en: 'Needs repair' },
  dibuka_kembali: { id: 'Dibuka kembali', en: 'Opened again' },
  lengkap: { id: 'Lengkap', en: 'Complete' },
  tercapai: { id: 'Tercapai', en: 'Achieved' },
  tidak_berlaku: { id: 'Tidak berlaku', en: 'Not applicable' },
})
export type ItemStateCode = keyof typeof itemStates

/** How far an office's answer to an item has come, before the reviewer's state says more. */
export const answerStates = labels({
  unanswered: { id: 'Belum dijawab', en: 'Not answered' },
  no_evidence: { id: 'Tanpa bukti', en: 'No evidence' },
  draft: { id: 'Draf', en: 'Draft' },
})
export type AnswerStateCode = keyof typeof answerStates

/** What the reviewer said of one piece of evidence on one item, and what makes a piece not count. */
export const evidenceStates = labels({
  pending: { id: 'Menunggu', en: 'Waiting' },
  accepted: { id: 'Sah', en: 'Accepted' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  expired: { id: 'Kedaluwarsa', en: 'Expired' },
  outside_window: { id: 'Di luar jendela bukti', en: 'Outside the window' },
  undated: { id: 'Belum bertanggal', en: 'No date yet' },
  unreadable: { id: 'Tidak terbaca', en: 'Not readable' },
  link_untested: { id: 'Tautan belum diuji', en: 'Link not tested' },
  link_failed: { id: 'Tautan tidak terbuka', en: 'Link does not open' },
})
export type EvidenceStateCode = keyof typeof evidenceStates

/** State of an office's assessment in a year. */
export const assessmentStates = labels<AssessmentState>({
  persiapan: { id: 'Persiapan', en: 'Preparation' },
  pembangunan: { id: 'Pembangunan', en: 'Building' },
  penilaian_mandiri: { id: 'Penilaian mandiri', en: 'Self assessment' },
  penilaian_kanwil: { id: 'Penilaian Kanwil', en: 'Regional assessment' },
  tindak_lanjut_kanwil: { id: 'Tindak lanjut Kanwil', en: 'Follow-up to the Kanwil' },
  evaluasi_tpi_1: { id: 'Evaluasi Tim Penilai Internal, tahap 1', en: 'Internal evaluation, first pass' },
  tindak_lanjut_tpi: { id: 'Tindak lanjut LHE', en: 'Follow-up to the evaluation report' },
  evaluasi_tpi_2: { id: 'Evaluasi Tim Penilai Internal, tahap 2', en: 'Internal evaluation, second pass' },
  diusulkan: { id: 'Diusulkan', en: 'Proposed' },
  tidak_diusulkan: { id: 'Tidak diusulkan', en: 'Not proposed' },
  seleksi_administrasi: { id: 'Seleksi administrasi', en: 'Administrative selection' },
  lulus: { id: 'Lulus seleksi', en: 'Passed the selection' },
  lulus_dengan_catatan: { id: 'Lulus dengan catatan', en: 'Passed with remarks' },
  tidak_lulus: { id: 'Tidak lulus', en: 'Not passed' },
  sanggah: { id: 'Sanggah', en: 'Objection' },
  evaluasi_desk_tpn: { id: 'Evaluasi desk TPN', en: 'National desk evaluation' },
  survei_dan_lapangan: { id: 'Survei dan evaluasi lapangan', en: 'Survey and field evaluation' },
  clearance_panel: { id: 'Clearance dan panel', en: 'Clearance and panel' },
  ditetapkan_wbk: { id: 'Ditetapkan WBK', en: 'Awarded WBK' },
  ditetapkan_wbbm: { id: 'Ditetapkan WBBM', en: 'Awarded WBBM' },
  pemantauan: { id: 'Pemantauan', en: 'Monitoring' },
  pembinaan: { id: 'Pembinaan', en: 'Coaching' },
  dicabut: { id: 'Dicabut', en: 'Revoked' },
})

/** The advice on an office: may it be proposed? */
export const readinessStatuses = labels({
  siap_diusulkan: { id: 'Siap diusulkan', en: 'Ready to propose' },
  hampir_siap: { id: 'Hampir siap', en: 'Nearly ready' },
  perlu_pembinaan: { id: 'Perlu pembinaan', en: 'Needs coaching' },
})
export type ReadinessStatus = keyof typeof readinessStatuses

export const prerequisiteStates = labels({
  met: { id: 'Terpenuhi', en: 'Met' },
  not_met: { id: 'Belum terpenuhi', en: 'Not met' },
  unknown: { id: 'Belum diketahui', en: 'Not known yet' },
})
export type PrerequisiteState = keyof typeof prerequisiteStates

/** The three values of one figure. */
export const tracks = labels({
  verified: { id: 'Terverifikasi', en: 'Verified' },
  supported: { id: 'Didukung bukti', en: 'Supported by evidence' },
  claimed: { id: 'Diklaim', en: 'Claimed' },
})
export type Track = keyof typeof tracks

/** Who judged: each tier's answer stands beside the others. */
export const tiers = labels({
  office: { id: 'Kantor', en: 'Office' },
  kanwil: { id: 'Kanwil', en: 'Kanwil' },
  internal: { id: 'Tim Penilai Internal', en: 'Internal assessment team' },
  national: { id: 'Tim Penilai Nasional', en: 'National assessment team' },
})

/** Why an item does not count in full on the supported track. */
export const gapReasons = labels({
  unanswered: { id: 'belum dijawab', en: 'not answered' },
  low_answer: { id: 'jawaban rendah', en: 'low answer' },
  no_evidence: { id: 'tanpa bukti', en: 'no evidence' },
  returned: { id: 'dikembalikan', en: 'returned' },
  expired: { id: 'bukti kedaluwarsa', en: 'evidence expired' },
})

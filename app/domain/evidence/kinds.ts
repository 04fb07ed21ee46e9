/**
 * The kinds of evidence of the field (process facts §5), in the order in which they are offered. `lainnya` is a piece
 * nobody has told the kind of yet, or of none of these.
 */
export const evidenceKinds = [
  'SK',
  'pakta_integritas',
  'rencana_kerja',
  'undangan',
  'daftar_hadir',
  'notula',
  'foto_kegiatan',
  'laporan_monev',
  'SOP',
  'tangkapan_layar',
  'perjanjian_kinerja',
  'LKjIP',
  'rekap_absensi',
  'hukuman_disiplin',
  'laporan_gratifikasi',
  'rekap_pengaduan',
  'bukti_lhkpn',
  'standar_pelayanan',
  'maklumat',
  'laporan_skm',
  'spak',
  'spkp',
  'foto_sarana',
  'berita_acara_sidak',
  'sptjm',
  'video_profil',
  'paparan',
  'lainnya',
] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

/** What a piece is until somebody says more. */
export const untoldKind: EvidenceKind = 'lainnya'

/** Whether a text is one of the kinds; for values that come from outside. */
export function isEvidenceKind(value: string): value is EvidenceKind {
  return (evidenceKinds as readonly string[]).includes(value)
}

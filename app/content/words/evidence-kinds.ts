import type { EvidenceKind } from '#app/domain/evidence/kinds.ts'
import { labels } from '#app/content/words.ts'

/** The kinds of evidence as people call them. */
export const evidenceKindNames = labels<EvidenceKind>({
  SK: { id: 'Surat keputusan (SK)', en: 'Decree (SK)' },
  pakta_integritas: { id: 'Pakta integritas', en: 'Integrity pact' },
  rencana_kerja: { id: 'Rencana kerja', en: 'Work plan' },
  undangan: { id: 'Undangan', en: 'Invitation' },
  daftar_hadir: { id: 'Daftar hadir', en: 'Attendance list' },
  notula: { id: 'Notula', en: 'Minutes' },
  foto_kegiatan: { id: 'Foto kegiatan', en: 'Photograph of an activity' },
  laporan_monev: { id: 'Laporan pemantauan dan evaluasi', en: 'Monitoring report' },
  SOP: { id: 'SOP', en: 'Procedure (SOP)' },
  tangkapan_layar: { id: 'Tangkapan layar', en: 'Screenshot' },
  perjanjian_kinerja: { id: 'Perjanjian kinerja', en: 'Performance agreement' },
  LKjIP: { id: 'Laporan kinerja (LKjIP)', en: 'Performance report (LKjIP)' },
  rekap_absensi: { id: 'Rekap absensi', en: 'Attendance record' },
  hukuman_disiplin: { id: 'Hukuman disiplin', en: 'Disciplinary sanctions' },
  laporan_gratifikasi: { id: 'Laporan gratifikasi', en: 'Gratuity report' },
  rekap_pengaduan: { id: 'Rekap pengaduan', en: 'Complaint record' },
  bukti_lhkpn: { id: 'Kepatuhan LHKPN dan LHKAN', en: 'Wealth report compliance' },
  standar_pelayanan: { id: 'Standar pelayanan', en: 'Service standard' },
  maklumat: { id: 'Maklumat pelayanan', en: 'Service pledge' },
  laporan_skm: { id: 'Laporan SKM', en: 'Satisfaction survey report (SKM)' },
  spak: { id: 'Laporan SPAK', en: 'Anti-corruption survey report (SPAK)' },
  spkp: { id: 'Laporan SPKP', en: 'Service quality survey report (SPKP)' },
  foto_sarana: { id: 'Foto sarana', en: 'Photograph of facilities' },
  berita_acara_sidak: { id: 'Berita acara sidak', en: 'Record of an unannounced visit' },
  sptjm: { id: 'SPTJM', en: 'Declaration of responsibility (SPTJM)' },
  video_profil: { id: 'Video profil', en: 'Profile video' },
  paparan: { id: 'Paparan', en: 'Slides' },
  lainnya: { id: 'Lainnya', en: 'Other' },
})

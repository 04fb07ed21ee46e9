import type { EvidenceKind } from '#app/domain/evidence/kinds.ts'

/** A document that an office of the demonstration keeps. */
export type SeedDocument = {
  readonly key: string
  readonly kind: EvidenceKind
  readonly title: string
  /** Codes of items or of what holds them ('A.I.5'), and 'P:' with the key of a prerequisite. */
  readonly serves: readonly string[]
  /** How many days before today it is dated. */
  readonly age: number
  readonly form: 'pdf' | 'photo' | 'screen' | 'link'
  /** Which picture shows it; of photographs and screens. */
  readonly picture?: string
  /** What is the matter with it, where something is. */
  readonly fault?: 'outside' | 'expired' | 'closed-link'
}

const pdf = (key: string, kind: EvidenceKind, age: number, title: string, serves: readonly string[]): SeedDocument => ({
  key,
  kind,
  title,
  serves,
  age,
  form: 'pdf',
})

/** The folder of an office that is followed closely. */
export const fullSet: readonly SeedDocument[] = [
  pdf('sk-tim', 'SK', 120, 'SK tim kerja pembangunan zona integritas', ['A.I.1.i', 'A.I.1.iv.b']),
  pdf('pakta', 'pakta_integritas', 118, 'Pakta integritas seluruh pegawai', ['A.I.1.iv.a', 'P:noLeadershipCase']),
  pdf('rencana', 'rencana_kerja', 112, 'Rencana kerja pembangunan zona integritas', [
    'A.I.1.ii',
    'A.II.1.ii.a',
    'P:buildingTime',
  ]),
  pdf('undangan', 'undangan', 47, 'Undangan rapat evaluasi triwulan', ['A.I.1.iii.b']),
  pdf('hadir', 'daftar_hadir', 45, 'Daftar hadir rapat evaluasi triwulan', ['A.I.1.iii.b', 'A.I.4.i.c']),
  pdf('notula', 'notula', 45, 'Notula rapat evaluasi pembangunan triwulan', ['A.I.1.iii', 'A.I.4.i']),
  pdf('monev-zi', 'laporan_monev', 38, 'Laporan pemantauan rencana aksi zona integritas', ['A.I.1.iii', 'A.I.1.iv.c']),
  pdf('agen', 'laporan_monev', 36, 'Laporan rencana aksi agen perubahan', ['A.II.1.i', 'A.I.1.iv.b']),
  pdf('budaya', 'lainnya', 61, 'Dokumen budaya kerja dan nilai organisasi', ['A.II.1.iii.a']),
  pdf('sop', 'SOP', 140, 'Daftar SOP dan kaitannya dengan peta proses bisnis', ['A.I.2.i', 'A.II.2.i.a']),
  pdf('sop-eval', 'laporan_monev', 52, 'Laporan evaluasi penerapan SOP', ['A.I.2.i.b', 'A.I.2.i.c']),
  {
    key: 'layar-kinerja',
    kind: 'tangkapan_layar',
    title: 'Layar aplikasi pengukuran kinerja',
    serves: ['A.I.2.ii.a', 'A.I.4.ii.g', 'A.I.3.vi.a'],
    age: 29,
    form: 'screen',
    picture: 'layar-kinerja',
  },
  {
    key: 'layar-antrean',
    kind: 'tangkapan_layar',
    title: 'Layar antrean daring dan panduan layanan',
    serves: ['A.I.2.ii.c', 'A.I.6.v', 'A.I.6.ii.b', 'A.I.2.ii.b'],
    age: 27,
    form: 'screen',
    picture: 'layar-antrean',
  },
  pdf('ti', 'laporan_monev', 33, 'Laporan pemantauan pemanfaatan teknologi informasi', [
    'A.I.2.ii.d',
    'A.II.2.ii',
    'A.II.2.iii',
  ]),
  pdf('ppid', 'SK', 150, 'SK PPID dan daftar informasi publik', ['A.I.2.iii']),
  pdf('abk', 'lainnya', 170, 'Peta jabatan dan analisis beban kerja', ['A.I.3.i', 'A.I.3.ii']),
  pdf('diklat', 'laporan_monev', 70, 'Laporan pengembangan kompetensi pegawai', ['A.I.3.iii', 'A.II.3.ii.a']),
  pdf('skp', 'perjanjian_kinerja', 115, 'Perjanjian kinerja dan SKP berjenjang', [
    'A.I.3.iv',
    'A.II.3.i.a',
    'A.I.4.i.b',
    'A.II.4.iii.a',
  ]),
  pdf('absensi', 'rekap_absensi', 12, 'Rekap absensi dan penegakan disiplin', ['A.I.3.v.a', 'A.II.3.iii.a']),
  pdf('renstra', 'rencana_kerja', 125, 'Rencana strategis, rencana kerja, dan IKU', ['A.I.4.i.a', 'A.I.4.ii']),
  pdf('lkjip', 'LKjIP', 92, 'Laporan kinerja tahun lalu', [
    'A.I.4.ii',
    'A.II.4.i.a',
    'A.II.4.ii.a',
    'B.I.b',
    'P:sakipUnit',
  ]),
  pdf('upg', 'laporan_gratifikasi', 9, 'Laporan pengendalian gratifikasi bulan lalu', ['A.I.5.i']),
  pdf('spip', 'laporan_monev', 58, 'Laporan SPIP dan peta risiko', ['A.I.5.ii', 'A.II.5.i.a']),
  pdf('aduan', 'rekap_pengaduan', 8, 'Rekap pengaduan masyarakat dan penyelesaiannya', [
    'A.I.5.iii',
    'A.II.5.ii.a',
    'A.II.6.ii.a',
  ]),
  pdf('aduan-eval', 'laporan_monev', 21, 'Laporan evaluasi pengaduan triwulan', ['A.I.5.iii.c', 'A.I.6.iii']),
  pdf('wbs', 'SK', 133, 'SK pengelola dan evaluasi whistle-blowing system', ['A.I.5.iv']),
  pdf('kepentingan', 'laporan_monev', 64, 'Laporan penanganan benturan kepentingan', ['A.I.5.v']),
  pdf('lhkpn', 'bukti_lhkpn', 42, 'Rekap kepatuhan LHKPN dan LHKAN', ['A.II.5.iii', 'P:lhkpn', 'P:lhkan']),
  pdf('sidak', 'berita_acara_sidak', 31, 'Berita acara sidak pos pengaduan', ['A.I.5.iii.a', 'A.II.6.ii.a']),
  pdf('standar', 'standar_pelayanan', 146, 'Standar pelayanan per jenis layanan', ['A.I.6.i', 'A.II.6.i.b']),
  {
    key: 'maklumat',
    kind: 'maklumat',
    title: 'Maklumat pelayanan di ruang tunggu',
    serves: ['A.I.6.i.b', 'A.I.6.i.d'],
    age: 144,
    form: 'photo',
    picture: 'maklumat',
  },
  {
    key: 'loket',
    kind: 'foto_sarana',
    title: 'Loket prioritas',
    serves: ['A.I.6.ii.e', 'A.I.6.ii.d'],
    age: 40,
    form: 'photo',
    picture: 'loket',
  },
  {
    key: 'jalur-landai',
    kind: 'foto_sarana',
    title: 'Jalur landai dan ubin pemandu',
    serves: ['A.I.6.ii.e', 'A.II.6.i.a'],
    age: 40,
    form: 'photo',
    picture: 'jalur-landai',
  },
  {
    key: 'rapat',
    kind: 'foto_kegiatan',
    title: 'Rapat pembangunan zona integritas',
    serves: ['A.I.1.iv.d', 'A.I.1.iii.b'],
    age: 45,
    form: 'photo',
    picture: 'rapat',
  },
  pdf('prima', 'laporan_monev', 80, 'Laporan pelatihan budaya pelayanan prima', [
    'A.I.6.ii.a',
    'A.I.6.ii.c',
    'A.I.6.ii.f',
    'A.II.6.i.a',
  ]),
  pdf('skm', 'laporan_skm', 34, 'Laporan survei kepuasan masyarakat triwulan', ['A.I.6.iv']),
  pdf('spak', 'spak', 35, 'Laporan survei persepsi anti korupsi', ['B.I.a']),
  pdf('spkp', 'spkp', 35, 'Laporan survei persepsi kualitas pelayanan', ['B.II.a']),
  pdf('tlhp', 'lainnya', 55, 'Surat keterangan tindak lanjut hasil pengawasan', [
    'P:tlhp',
    'P:coreService',
    'P:impact',
  ]),
  { ...pdf('sk-wbk', 'SK', 520, 'Keputusan penetapan predikat WBK', ['P:previousPredicate']), fault: 'outside' },
  {
    key: 'situs',
    kind: 'tangkapan_layar',
    title: 'Halaman hasil SKM di situs kantor',
    serves: ['A.I.6.iv.b'],
    age: 30,
    form: 'link',
    fault: 'closed-link',
  },
]

/** What any other office keeps: four bundles that serve whole areas. */
export const shortSet: readonly SeedDocument[] = [
  pdf('sk-tim', 'SK', 120, 'SK tim kerja dan laporan manajemen perubahan', ['A.I.1', 'A.II.1', 'A.I.2', 'A.II.2']),
  pdf('lkjip', 'LKjIP', 92, 'Laporan kinerja dan pengelolaan SDM', ['A.I.3', 'A.II.3', 'A.I.4', 'A.II.4', 'B.I.b']),
  pdf('awas', 'laporan_monev', 58, 'Laporan penguatan pengawasan', ['A.I.5', 'A.II.5', 'P:tlhp', 'P:lhkpn', 'P:lhkan']),
  pdf('layan', 'laporan_skm', 34, 'Laporan pelayanan publik dan survei', ['A.I.6', 'A.II.6', 'B.I.a', 'B.II.a']),
]

/** Whether a document serves a subject: the very one, or one inside what it names. */
export function servesSubject({ serves }: SeedDocument, subject: string): boolean {
  return serves.some((named) => subject === named || subject.startsWith(`${named}.`))
}

import type { Answer } from '#app/domain/scoring/answers.ts'

/**
 * The worksheet of Kanim Pati. What is not named here is answered as well as can be. The office holds WBK and is
 * close to WBBM: strong in human resources and accountability, behind in supervision, its work culture returned.
 */
export const patiAnswers: Readonly<Record<string, Answer>> = {
  'A.I.1.ii.b': 'B',
  'A.I.1.ii.c': 'B',
  'A.I.1.iii.c': 'B',
  'A.I.1.iv.b': 'B',
  'A.I.1.iv.c': 'B',
  'A.I.1.iv.d': 'B',
  'A.I.2.i.a': 'B',
  'A.I.2.i.b': 'B',
  'A.I.2.i.c': 'B',
  'A.I.2.ii.a': 'B',
  'A.I.2.ii.b': 'C',
  'A.I.2.ii.d': 'B',
  'A.I.2.iii.b': 'B',
  'A.I.3.i.b': 'C',
  'A.I.3.ii.b': 'B',
  'A.I.3.ii.c': 'Tidak',
  'A.I.3.iii.b': 'B',
  'A.I.3.iii.c': 'B',
  'A.I.3.iii.d': 'B',
  'A.I.3.iv.a': 'B',
  'A.I.3.iv.b': 'B',
  'A.I.3.v.a': 'B',
  'A.I.3.vi.a': 'B',
  'A.I.4.ii.f': 'B',
  'A.I.5.i.b': 'B',
  'A.I.5.ii.a': 'B',
  'A.I.5.ii.c': 'B',
  'A.I.5.ii.d': 'B',
  'A.I.5.iv.b': 'B',
  'A.I.5.v.a': 'B',
  'A.I.5.v.b': 'B',
  'A.I.5.v.d': 'B',
  'A.I.5.v.e': 'B',
  'A.I.6.i.a': 'C',
  'A.I.6.i.b': 'B',
  'A.I.6.i.c': 'B',
  'A.I.6.ii.a': 'B',
  'A.I.6.ii.c': 'B',
  'A.I.6.ii.d': 'B',
  'A.I.6.iv.c': 'B',
  'A.I.6.v.c': 'B',
  'A.II.1.i.a': { agents: 7, changes: 7 },
  'A.II.1.i.b': { changes: 7, integrated: 6 },
  'A.II.1.ii.a': 'B',
  'A.II.2.ii.b': 'B',
  'A.II.2.iii.a': 'B',
  'A.II.2.iii.b': 'B',
  'A.II.2.iii.c': 'B',
  'A.II.3.iii.a': { prev: 2, now: 0, sanctioned: 0 },
  'A.II.4.i.a': { objectives: 10, achieved: 9 },
  'A.II.4.ii.a': 'B',
  'A.II.4.iii.a': 'B',
  'A.II.5.i.a': 'C',
  'A.II.5.ii.a': { due: 9, inProcess: 1, finished: 8 },
  'A.II.5.iii.a': { head: 1, obliged: 4, others: 0, reported: 5 },
  'A.II.5.iii.b': { echelon3: 1, echelon4: 5, functional: 14, reported: 19 },
  'A.II.6.i.a': 'B',
  'A.II.6.i.b': { registered: 20, simplified: 17 },
  'A.II.6.ii.a': 'B',
  'B.I.a': 3.66,
  'B.I.b': 'B',
  'B.II.a': 3.46,
}

/** Nothing is said about these yet. */
export const patiOpen: readonly string[] = ['A.I.5.iii.d', 'A.I.4.ii.h']

/** Answered, but nothing proves it. */
export const patiUnproven: readonly string[] = ['A.I.5.iv.c', 'A.I.1.iv.d']

/** Returned by the Kanwil and not handed in again. */
export const patiReturned: Readonly<Record<string, { readonly reasonCode: string; readonly note: string }>> = {
  'A.I.5.iii.c': {
    reasonCode: 'TIDAK_LENGKAP',
    note: 'Laporan evaluasi triwulan I belum disertai notula dan daftar hadir rapat.',
  },
  'A.II.1.iii.a': {
    reasonCode: 'BELUM_TTD',
    note: 'Dokumen budaya kerja belum ditandatangani dan belum bernomor.',
  },
  'A.I.5.v.e': {
    reasonCode: 'TANPA_TINDAK_LANJUT',
    note: 'Evaluasi sudah ada, tetapi tindak lanjutnya belum terlihat.',
  },
  'A.I.3.iii.f': {
    reasonCode: 'TIDAK_RELEVAN',
    note: 'Yang dilampirkan laporan kegiatan, bukan evaluasi pascapelatihan terhadap kinerja.',
  },
}

/** Answered or changed after the last round, so that they wait for the next look of the Kanwil, by their areas. */
export const patiWaiting: readonly string[] = ['A.I.5.iii.a', 'A.I.6.ii.f', 'A.I.2.ii.c', 'A.I.4.i.c']

/** Surely accepted by the Kanwil already; of the others it has looked at most. */
export const patiAccepted: readonly string[] = ['A.I.5.iii.b', 'A.I.3.iv.a']

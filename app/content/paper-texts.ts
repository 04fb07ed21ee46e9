/**
 * What stands on paper. Papers are official documents of Indonesian offices: they are written in Indonesian alone,
 * whatever the language of the screen, and so these texts are no part of the catalogue of two languages.
 */
export const paperTexts = {
  pageOf: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  made: (moment: string, trace: string) => `Dibuat dari Menuju, ${moment}, jejak ${trace}`,
  madeWithoutTrace: (moment: string) => `Dibuat dari Menuju, ${moment}`,
  withCode: (footer: string, code: string) => `${footer}, kode isi ${code}`,
  mark: 'Data contoh, bukan dokumen resmi',
  running: (title: string, office: string, year: number) => `${title}, ${office}, tahun ${year}`,
  subtitle: (target: string, year: number) => `Pembangunan Zona Integritas menuju ${target} tahun ${year}`,

  /** How the files are called, before the name of the assessment. */
  files: {
    worksheet: 'lke',
    'score-recap': 'rekap-nilai',
    declaration: 'sptjm',
    'minutes-kanwil': 'berita-acara-kanwil',
    'minutes-internal': 'berita-acara-tpi',
    'office-report': 'laporan-kantor',
    region: 'laporan',
  },

  office: 'Satuan kerja',
  kanwil: 'Kantor wilayah',
  year: 'Tahun penilaian',
  target: 'Target predikat',
  stage: 'Tahap',
  basis: 'Dasar penilaian',
  asOf: 'Keadaan per',
  submitted: 'Diajukan',
  notSubmitted: 'belum diajukan',
  code: 'Kode isi',
  status: 'Status',

  day: (place: string) => `${place}, ................................`,
  dayAlone: '........................, ................................',
  known: 'Mengetahui,',
  answering: 'Penanggung jawab,',

  worksheet: {
    title: 'Lembar Kerja Evaluasi',
    answered: 'Butir terjawab',
    answeredOf: (answered: number, items: number) => `${answered} dari ${items}`,
    total: 'Nilai total',
    totalText: (claimed: string, supported: string, verified: string, weight: string) =>
      `diklaim ${claimed}, didukung bukti ${supported}, terverifikasi ${verified} dari ${weight}`,
    legend:
      'Nilai ditulis dalam poin dari seratus. Diklaim: seperti dijawab kantor. Didukung: hanya butir dengan bukti sah, menurut penilai yang terakhir memutuskan. Garis datar berarti belum ada jawaban.',
    columns: {
      code: 'Kode',
      item: 'Butir',
      office: 'Kantor',
      kanwil: 'Kanwil',
      internal: 'Tim Penilai Internal',
      claimed: 'Diklaim',
      supported: 'Didukung',
      weight: 'Bobot',
      notes: 'Catatan dan data dukung',
    },
    inAspect: (area: string, aspect: string) => `${area}, ${aspect}`,
    sum: (claimed: string, supported: string, weight: string) =>
      `(diklaim ${claimed}, didukung ${supported}, bobot ${weight})`,
    returned: 'dikembalikan',
    noteOf: { office: 'Kantor', kanwil: 'Kanwil', internal: 'Tim Penilai Internal' },
    note: (who: string, note: string) => `${who}: ${note}`,
    evidence: (titles: string) => `Bukti: ${titles}`,
    noEvidence: 'Bukti: belum ada',
  },

  recap: {
    title: 'Rekapitulasi Nilai',
    points: 'Nilai per area dan hasil',
    gates: 'Ambang nilai',
    gatesCount: (passed: number, all: number) =>
      `${passed} dari ${all} ambang terpenuhi pada nilai yang didukung bukti.`,
    prerequisites: 'Syarat usulan',
    readiness: 'Kesiapan',
    columns: {
      part: 'Bagian',
      weight: 'Bobot',
      claimed: 'Diklaim',
      supported: 'Didukung',
      verified: 'Terverifikasi',
      gate: 'Ambang nilai',
      threshold: 'Ambang',
      margin: 'Selisih',
      verdict: 'Keterangan',
      figure: 'Angka',
      condition: 'Syarat',
      least: 'Paling rendah',
      value: 'Keadaan',
    },
    passed: 'terpenuhi',
    failed: 'belum terpenuhi',
    readinessRow: 'Kesiapan (0 sampai 100)',
    needRow: 'Poin yang masih kurang',
    legend:
      'Diklaim: seperti dijawab kantor. Didukung: hanya butir dengan bukti sah. Terverifikasi: hanya yang sudah dinilai. Nilai yang belum mencapai ambang tidak dibulatkan ke atas.',
    unknown: 'belum diisi',
    awaits: (value: string) => `${value}, menunggu konfirmasi Kanwil`,
    level: { unit: 'kantor', instansi: 'instansi' },
    label: (label: string, level: string) => `${label} (${level})`,
  },

  declaration: {
    title: 'Surat Pernyataan Tanggung Jawab Mutlak',
    opening: (office: string) =>
      `Yang bertanda tangan di bawah ini, kepala ${office}, selaku penanggung jawab pembangunan zona integritas pada satuan kerja tersebut, dengan ini menyatakan dengan sesungguhnya bahwa:`,
    truth: (target: string, year: number) =>
      `seluruh jawaban, angka, penjelasan, dan data dukung dalam Lembar Kerja Evaluasi pembangunan zona integritas menuju ${target} tahun ${year} benar, sesuai dengan keadaan yang sesungguhnya, dan dapat dipertanggungjawabkan;`,
    evidence: 'data dukung yang dilampirkan adalah dokumen yang sah, dimiliki satuan kerja, dan tidak direkayasa;',
    content: (answers: number, items: number, pieces: number, points: string) =>
      `yang dinyatakan adalah ${answers} jawaban atas ${items} butir dan ${pieces} lampiran data dukung dengan nilai yang diklaim ${points}, sebagaimana tercatat dengan sidik digital di bawah ini;`,
    consequence:
      'apabila di kemudian hari ditemukan ketidakbenaran atas pernyataan ini, saya bertanggung jawab mutlak dan bersedia menerima akibatnya sesuai dengan ketentuan peraturan perundang-undangan.',
    basis: (regulations: string) =>
      `Pernyataan ini dibuat dengan mengacu pada ${regulations}, untuk digunakan sebagaimana mestinya.`,
    fingerprint: 'Sidik digital (SHA-256)',
  },

  minutes: {
    title: { kanwil: 'Berita Acara Penilaian Kanwil', internal: 'Berita Acara Evaluasi Tim Penilai Internal' },
    opening: (who: string, office: string, from: string, to: string) =>
      from === to
        ? `Pada ${from}, ${who} telah menilai Lembar Kerja Evaluasi ${office} dengan hasil sebagai berikut.`
        : `Dari ${from} sampai ${to}, ${who} telah menilai Lembar Kerja Evaluasi ${office} dengan hasil sebagai berikut.`,
    who: {
      kanwil: (kanwil: string | null, reviewers: number) => `${reviewers} peninjau ${kanwil ?? 'Kanwil'}`,
      internal: (_kanwil: string | null, reviewers: number) => `${reviewers} anggota Tim Penilai Internal`,
    },
    judged: 'Butir dinilai',
    judgedOf: (judged: number, items: number) => `${judged} dari ${items}`,
    accepted: 'Diterima',
    acceptedCount: (count: number, changed: number) => `${count} butir, ${changed} di antaranya dengan jawaban lain`,
    returned: 'Dikembalikan',
    returnedCount: (count: number) => `${count} butir`,
    unfinished: (open: number) =>
      `${open} butir belum dinilai dan dihitung nol pada kolom dinilai. Berita acara ini belum final.`,
    totals: 'Nilai diklaim dan dinilai',
    columns: {
      part: 'Bagian',
      weight: 'Bobot',
      claimed: 'Diklaim',
      judged: 'Dinilai',
      difference: 'Selisih',
      code: 'Kode',
      item: 'Butir',
      answerClaimed: 'Kantor',
      answerJudged: 'Penilai',
      reason: 'Alasan dan catatan',
      note: 'Catatan',
    },
    returnedTitle: (count: number) => `Butir yang dikembalikan (${count})`,
    noneReturned: 'Tidak ada butir yang dikembalikan.',
    changedTitle: (count: number) => `Butir yang diterima dengan jawaban lain (${count})`,
    noneChanged: 'Semua butir yang diterima sama dengan jawaban kantor.',
    closing:
      'Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani kedua pihak untuk digunakan sebagaimana mestinya.',
    assessed: 'Yang dinilai,',
    assessor: 'Yang menilai,',
  },

  officeReport: {
    title: 'Laporan Kesiapan Kantor',
    readiness: 'Kesiapan',
    readinessText: (supported: string, claimed: string, verified: string) =>
      `${supported} didukung bukti (diklaim ${claimed}, terverifikasi ${verified})`,
    gates: 'Ambang nilai',
    gatesLegend: 'Batang: poin yang didukung bukti dari bobot penuh. Garis tegak: ambang.',
    bar: (value: string, threshold: string, margin: string, verdict: string) =>
      `${value} dari ambang ${threshold} (${margin}), ${verdict}`,
    short: 'Poin yang kurang',
    shortNone: 'Tidak ada poin yang kurang.',
    term: (name: string, points: string) => `${name}: ${points} poin`,
    trend: 'Arah',
    next: 'Langkah berikutnya',
    nextNone: 'Semua butir sudah bernilai penuh.',
    step: (code: string, text: string, points: string, reason: string) => `${code} ${text} (${points} poin, ${reason})`,
    prerequisites: 'Syarat usulan',
  },

  regionReport: {
    title: 'Laporan Kesiapan Kantor Wilayah',
    subtitle: (year: number) => `Pembangunan Zona Integritas tahun ${year}`,
    assessed: (assessed: number, offices: number) => `${assessed} dari ${offices} kantor dinilai tahun ini.`,
    passing: (passing: number, assessed: number) =>
      `${passing} dari ${assessed} kantor memenuhi semua ambang pada nilai yang didukung bukti.`,
    ready: (ready: number) => `${ready} kantor siap diusulkan: juga terverifikasi dan semua syaratnya terpenuhi.`,
    median: (readiness: string, total: string) =>
      `Nilai tengah kesiapan ${readiness}; nilai tengah total ${total} poin.`,
    obstacle: (gate: string, offices: number) =>
      `Ambang yang paling sering belum terpenuhi: ${gate} (${offices} kantor).`,
    near: (names: string) => `Paling dekat dengan target: ${names}.`,
    nearOne: (name: string, need: string) => `${name} (kurang ${need})`,
    none: 'Belum ada kantor yang dinilai tahun ini.',
    table: 'Kantor menurut kesiapan',
    columns: {
      office: 'Kantor',
      target: 'Target',
      status: 'Status',
      readiness: 'Kesiapan',
      total: 'Nilai',
      need: 'Kurang',
      failing: 'Ambang belum terpenuhi',
    },
    noFailing: 'tidak ada',
    andMore: (names: string, count: number) => `${names}, dan ${count} lagi`,
    notAssessed: 'belum dinilai',
    medianRow: 'Nilai tengah',
    legend: 'Kesiapan, nilai, dan kekurangan menurut nilai yang didukung bukti.',
  },
} as const

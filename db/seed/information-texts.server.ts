const passportSteps = [
  'Ambil antrean lewat M-Paspor dan bayar',
  'Datang sesuai jadwal dengan berkas asli',
  'Foto, sidik jari, dan wawancara',
  'Ambil paspor di loket atau drive-thru',
]

const identity = ['KTP elektronik asli', 'Kartu keluarga asli', 'Akta lahir, ijazah, atau buku nikah']

type SeedService = {
  readonly service: string
  readonly needs: readonly string[]
  readonly fee: string
  readonly steps: readonly string[]
  readonly standardDays?: number
}

/** What the offices of the example tell of their services. */
export const services: readonly SeedService[] = [
  {
    service: 'PSP-BIASA',
    needs: [...identity, 'Paspor lama bagi yang pernah memiliki'],
    fee: 'Rp350.000 (berlaku 5 tahun)\nRp650.000 (berlaku 10 tahun)',
    steps: passportSteps,
  },
  {
    service: 'PSP-E',
    needs: [...identity, 'Paspor lama bagi yang pernah memiliki'],
    fee: 'Rp650.000 (berlaku 5 tahun)\nRp950.000 (berlaku 10 tahun)',
    steps: passportSteps,
  },
  {
    service: 'PSP-PCT',
    needs: [...identity, 'Paspor lama bagi yang pernah memiliki'],
    fee: 'Rp1.000.000 di luar biaya paspor',
    steps: [
      'Datang sebelum pukul 10.00',
      'Bayar layanan percepatan',
      'Foto dan wawancara',
      'Ambil paspor hari itu juga',
    ],
  },
  {
    service: 'PSP-GANTI',
    needs: [...identity, 'Surat kehilangan dari kepolisian, atau paspor yang rusak'],
    fee: 'Rp1.000.000 bila hilang\nRp500.000 bila rusak, di luar biaya paspor',
    steps: ['Lapor ke loket pemeriksaan', 'Pemeriksaan (BAP)', 'Foto dan wawancara setelah disetujui', 'Ambil paspor'],
    standardDays: 10,
  },
  {
    service: 'ITK',
    needs: ['Paspor yang masih berlaku', 'Surat permohonan penjamin', 'Tiket kembali'],
    fee: 'Rp500.000',
    steps: ['Ajukan lewat laman izin tinggal', 'Bayar', 'Foto di kantor', 'Izin dikirim ke surel penjamin'],
  },
  {
    service: 'ITAS',
    needs: ['Paspor yang masih berlaku', 'Surat penjamin', 'Surat keterangan tempat tinggal'],
    fee: 'Menurut jangka waktu izin; tanyakan di loket izin tinggal',
    steps: ['Ajukan lewat laman izin tinggal', 'Bayar', 'Foto dan sidik jari', 'Izin dikirim ke surel penjamin'],
  },
]

import { labels } from '#app/content/words.ts'

/** What testing a link came to, when it did not open. */
export const linkReasons = labels({
  'needs-login': {
    id: 'Tautan tidak dapat dibuka tanpa masuk. Ubah izinnya menjadi “siapa saja”, lalu uji lagi.',
    en: 'The link does not open without signing in. Set its access to “anyone”, then test again.',
  },
  'not-found': {
    id: 'Halaman di tautan ini tidak ada. Periksa alamatnya.',
    en: 'There is no page at this link. Check the address.',
  },
  'refused-address': {
    id: 'Alamat ini di jaringan tertutup, jadi tidak dapat dibuka penilai.',
    en: 'This address is in a closed network, so assessors cannot open it.',
  },
  timeout: {
    id: 'Tautan tidak menjawab tepat waktu. Uji lagi nanti.',
    en: 'The link did not answer in time. Test again later.',
  },
  'bad-url': { id: 'Alamat tautan ini tidak dapat dibaca.', en: 'The address of this link cannot be read.' },
  'too-many-redirects': {
    id: 'Tautan dialihkan terlalu sering. Pakai alamat akhirnya.',
    en: 'The link is passed on too often. Use the address it ends at.',
  },
  error: { id: 'Tautan tidak dapat dibuka. Uji lagi nanti.', en: 'The link cannot be opened. Test again later.' },
})

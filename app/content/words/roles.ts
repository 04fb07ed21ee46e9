import type { Role } from '#app/domain/access/roles.ts'
import { labels } from '#app/content/words.ts'

/** Roles as they are written on the screen; people are named by role and office. */
export const roles = labels<Role>({
  operator_satker: { id: 'Operator', en: 'Operator' },
  anggota_pokja: { id: 'Anggota pokja', en: 'Area team member' },
  ketua_pokja: { id: 'Ketua pokja', en: 'Head of area team' },
  ketua_tim_zi: { id: 'Ketua tim ZI', en: 'Head of ZI team' },
  kepala_kantor: { id: 'Kepala kantor', en: 'Head of office' },
  verifikator_kanwil: { id: 'Peninjau Kanwil', en: 'Kanwil reviewer' },
  kepala_kanwil: { id: 'Kepala Kanwil', en: 'Head of Kanwil' },
  tpi_anggota: { id: 'Anggota Tim Penilai Internal', en: 'Internal assessment team member' },
  tpi_ketua: { id: 'Ketua Tim Penilai Internal', en: 'Internal assessment team leader' },
  tpi_pengendali_teknis: { id: 'Pengendali teknis Tim Penilai Internal', en: 'Technical controller' },
  biro_perencanaan: { id: 'Biro perencanaan', en: 'Planning bureau' },
  pengelola_survei: { id: 'Pengelola survei', en: 'Survey manager' },
  pimpinan: { id: 'Pimpinan', en: 'Leadership' },
  tpn: { id: 'Tim Penilai Nasional', en: 'National assessment team' },
  ombudsman: { id: 'Ombudsman', en: 'Ombudsman' },
  viewer: { id: 'Pembaca', en: 'Reader' },
  publik: { id: 'Publik', en: 'Public' },
  admin: { id: 'Admin', en: 'Administrator' },
})

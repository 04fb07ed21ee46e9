import { hourRows } from '#app/domain/publication/hour-rows.ts'
import type { PublicOfficePage } from '#app/use-cases/publication/publication-view.server.ts'

/** Plain data, as it is written into the page. */
type Data = string | Data[] | { [key: string]: Data }
type StructuredData = { [key: string]: Data }

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** An office in the vocabulary of schema.org (GovernmentOffice); what the office has not said is left out. */
export function structuredOffice(office: PublicOfficePage, url: string): StructuredData {
  const { name, city, province, kanwil, told, profile } = office
  const { address, phone, email, hours } = profile
  const place = {
    '@type': 'PostalAddress',
    addressCountry: 'ID',
    ...(address && { streetAddress: address }),
    ...(city && { addressLocality: city }),
    ...(province && { addressRegion: province }),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    ...{ name, url, address: place },
    ...(kanwil && { parentOrganization: { '@type': 'GovernmentOrganization', name: kanwil } }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(told && {
      openingHoursSpecification: hourRows(hours).flatMap(({ first, last, hours: open }) =>
        open
          ? [
              {
                '@type': 'OpeningHoursSpecification',
                ...{ dayOfWeek: days.slice(first, last + 1), opens: open.opens, closes: open.closes },
              },
            ]
          : [],
      ),
    }),
  }
}

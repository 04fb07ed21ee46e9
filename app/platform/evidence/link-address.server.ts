import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** May the server connect to this address? */
export type AddressPolicy = (address: string) => boolean

export class RefusedAddress extends Error {
  constructor(address: string) {
    super(`refused address: ${address}`)
    this.name = 'RefusedAddress'
  }
}

// Everything of the special-purpose registries (RFC 6890) that is not the public internet: this host, private,
// loopback, link-local with the metadata services of clouds, shared (CGNAT), documentation, benchmarks, multicast.
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
// Of IPv6 only global unicast is public; inside it lie documentation and the tunnels that carry an IPv4 address.
const closed6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const blocked = new BlockList()
for (const range of closed4) addRange(range, 'ipv4')
for (const range of closed6) addRange(range, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', prefix = ''] = range.split('/')
  blocked.addSubnet(network, Number(prefix), family)
}

/** Public addresses only: nothing of the server's own network can be reached through a link. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !blocked.check(address, 'ipv4')
  return family === 6 && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}

/**
 * The address of a host, checked. One refused address among several refuses the host: which of them a connection
 * would take is not ours to say. Throws `RefusedAddress`, or the resolver's error.
 */
export async function checkedAddress(host: string, allows: AddressPolicy): Promise<{ address: string; family: 4 | 6 }> {
  const name = host.replace(/^\[|\]$/g, '')
  const found = await lookup(name, { all: true })
  const refused = found.find(({ address }) => !allows(address))
  const [first] = found
  if (refused || !first) throw new RefusedAddress(refused?.address ?? name)
  return { address: first.address, family: first.family === 6 ? 6 : 4 }
}

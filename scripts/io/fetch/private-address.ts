import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registry of IPv4: what is not a public host of the Internet. */
const SPECIAL_V4 = listOf('ipv4', [
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
  '224.0.0.0/4',
  '240.0.0.0/4',
]);

/** Public IPv6 hosts are in 2000::/3; these parts of it are tunnels, examples and protocols. */
const GLOBAL_V6 = listOf('ipv6', ['2000::/3']);
const SPECIAL_V6 = listOf('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** Prefixes (96 bits) behind which an IPv4 address stands: mapped, and NAT64 (RFC 6052). */
const EMBEDDING = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0'];

/**
 * Whether an IP address is no public host: loopback, private, link-local, shared, multicast,
 * reserved, or no address at all. An IPv4 address inside an IPv6 one counts as what it is.
 *
 * @param address as DNS or a URL gives it, without brackets
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.split('%', 1)[0] as string;
  const family = isIP(bare);
  if (family === 4) return SPECIAL_V4.check(bare, 'ipv4');
  if (family !== 6) return true;
  const groups = groupsOf(bare);
  if (EMBEDDING.includes(groups.slice(0, 6).join(':'))) {
    return SPECIAL_V4.check(dotted(groups.slice(6)), 'ipv4');
  }
  return !GLOBAL_V6.check(bare, 'ipv6') || SPECIAL_V6.check(bare, 'ipv6');
}

/** The eight groups of an IPv6 address, in hex without leading zeros. */
function groupsOf(address: string): string[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = new Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...gap, ...after];
}

function dotted(groups: readonly string[]): string {
  const bytes = groups.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net, prefix] = range.split('/') as [string, string];
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

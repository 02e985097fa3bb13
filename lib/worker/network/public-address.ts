import ipaddr from 'ipaddr.js';
import type { FetchRefusal } from '@/lib/domain/intake/fetch-refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

/** The only IPv6 addresses given out for the open Internet (RFC 4291, 2.4; IANA registry). */
const globalIpv6 = ipaddr.IPv6.parse('2000::');
const globalIpv6Bits = 3;

/** Looks public and is not: where Azure answers its own machines. */
const metadata = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the open Internet: no loopback, private, link-local, carrier-grade NAT, multicast,
 * reserved or unspecified one, and none that stands for such a one (IPv4 inside IPv6, NAT64, 6to4, Teredo).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast' || metadata.has(ip.toString())) return false;
  return ip instanceof ipaddr.IPv4 || ip.match(globalIpv6, globalIpv6Bits);
}

/** `news.example:8080`, with the port that the scheme stands for where none is named. */
export const hostAndPort = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;

/** The host as an IP address, where it is written as one in whatever form; null for a name. */
function writtenIp({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  return ipaddr.isValid(bare) ? bare : null;
}

function parsed(text: string, from?: URL): URL | null {
  try {
    return new URL(text.trim(), from);
  } catch {
    return null;
  }
}

/**
 * An address as typed, or as a redirect from another gives it. Refuses schemes but http and https, a name or password
 * in it, and an IP address that is not public, unless `allowed` lists its host and port. Names are judged once
 * resolved.
 */
export function readAddress(text: string, allowed: readonly string[], from?: URL): Result<URL, FetchRefusal> {
  const url = parsed(text, from);
  if (!url) return refused({ code: 'no-address' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused({ code: 'other-scheme', scheme: url.protocol.slice(0, -1) });
  if (url.username !== '' || url.password !== '') return refused({ code: 'holds-credentials' });
  const ip = writtenIp(url);
  if (ip !== null && !isPublic(ip) && !allowed.includes(hostAndPort(url)))
    return refused({ code: 'not-public', host: url.hostname });
  url.hash = '';
  return accepted(url);
}

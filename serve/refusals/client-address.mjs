import ipaddr from 'ipaddr.js';

/** What a proxy may say of a request; all else that names a client is nobody's word that we know. */
const saidByProxies = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];
const neverBelieved = ['forwarded', 'x-real-ip', 'x-client-ip', 'true-client-ip', 'cf-connecting-ip'];

/** `1.2.3.4`, `1.2.3.4:5678`, `[2001:db8::1]:443`, `fe80::1%eth0` → the address; null for what is none. */
function addressIn(text) {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/u, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/u, '$1')
    .replace(/%.*$/u, '');
  const isWhole = bare.includes(':') ? ipaddr.IPv6.isValid(bare) : ipaddr.IPv4.isValidFourPartDecimal(bare);
  return isWhole ? ipaddr.process(bare) : null;
}

/** An address, or a range such as `10.0.0.0/8`, as a test of addresses. */
function rangeIn(word) {
  if (word === 'loopback') return (ip) => ip.range() === 'loopback';
  const [, place = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/u.exec(word) ?? [];
  const ip = addressIn(place);
  const most = ip?.kind() === 'ipv4' ? 32 : 128;
  if (!ip || Number(bits ?? most) > most) {
    throw new Error(
      `TRUSTED_PROXY lists “${word}”, which is no address: give addresses or ranges, such as 127.0.0.1, ` +
        '10.0.0.0/8 or loopback, with commas between.',
    );
  }
  return (other) => other.kind() === ip.kind() && other.match(ip, Number(bits ?? most));
}

/** The last of the addresses, from the nearest on, that is none of our proxies. */
function farthestSeen(nearest, said, isTrusted) {
  let seen = nearest;
  for (const text of said.reverse()) {
    if (!isTrusted(seen)) break;
    const before = addressIn(text);
    if (before === null) break;
    seen = before;
  }
  return seen;
}

/** Of several values, each of one more proxy, the one that our own added. */
const lastOf = (value) => value.split(',').at(-1).trim();

const ofAProxy = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal']);

/** Says once that a proxy nobody trusts seems to stand before the site: all visitors share one address then. */
function noticeProxy(say) {
  let isSaid = false;
  return (nearest, headers) => {
    if (isSaid || !('x-forwarded-for' in headers) || !ofAProxy.has(nearest?.range())) return;
    isSaid = true;
    say(
      `A request from ${nearest} names another client, which is not believed. ` +
        `If a proxy of yours is there, set TRUSTED_PROXY=${nearest}: now all its visitors count as one.`,
    );
  };
}

/**
 * Answers for a request the address of its client, and writes that one alone into `x-forwarded-for`. What a request
 * says of itself is believed only when it comes from one of the `trusted` proxies (`TRUSTED_PROXY`: addresses, ranges
 * and `loopback`, with commas between); else it is taken out. Throws when `trusted` can't be read. `say` is told once
 * when a proxy seems to stand there that is not trusted.
 */
export function clientAddress(trusted = '', say = console.error) {
  const notice = noticeProxy(say);
  const ranges = trusted
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(rangeIn);
  const isTrusted = (ip) => ranges.some((range) => range(ip));
  return ({ headers, socket }) => {
    const nearest = addressIn(socket.remoteAddress ?? '');
    const said = (headers['x-forwarded-for'] ?? '').split(',');
    for (const name of neverBelieved) delete headers[name];
    if (nearest === null || !isTrusted(nearest)) {
      notice(nearest, headers);
      for (const name of saidByProxies) delete headers[name];
    }
    for (const name of saidByProxies) if (name in headers) headers[name] = lastOf(headers[name]);
    const address = nearest === null ? 'unknown' : farthestSeen(nearest, said, isTrusted).toString();
    headers['x-forwarded-for'] = address;
    return address;
  };
}

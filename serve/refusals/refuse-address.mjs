const longest = 8_000;

const unreadable = (detail) => ({ status: 400, code: 'unreadable-address', title: 'Unreadable address', detail });

const escapesRule =
  'This address can’t be read: after a percent sign stand two digits, 0–9 or A–F, and together they are UTF-8.';
const signsRule = 'This address holds a sign that no address here has: a line break or a zero sign. Take it out.';
const hostRule = 'This request names its host in a way that can’t be read. Ask by the site’s own address.';

/** A zero sign or a line break, as it is or after a percent sign. */
const badSign = /[\0\r\n]|%(?:00|0a|0d)/iu;

const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

function isReadable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the address a request asks for; null: nothing. */
export function refuseAddress({ url = '/', method, headers }) {
  if (url.length > longest) {
    return {
      status: 414,
      code: 'address-too-long',
      title: 'This address is too long',
      detail: `An address may have ${longest} signs here; this one has ${url.length}. Take parts of the question away.`,
    };
  }
  if (method === 'OPTIONS' && url === '*') return null;
  if (!url.startsWith('/')) return unreadable('An address here begins with a slash.');
  if (badSign.test(url)) return unreadable(signsRule);
  if (!isReadable(url.split('?', 1)[0])) return unreadable(escapesRule);
  return host.test(headers.host ?? '')
    ? null
    : { ...unreadable(hostRule), code: 'unreadable-host', title: 'Unreadable host' };
}

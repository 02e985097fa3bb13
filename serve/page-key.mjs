/** What Next's answer to one address differs by, besides what the address says. */
const differsBy = ['host', 'accept-encoding', 'rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'];

/** An answer to these is one person's, or a part of one. */
const asksForItsOwn = ['cookie', 'authorization', 'if-none-match', 'if-modified-since', 'range'];

const notAPage = /^\/(?:admin|sign-in|api|export|_next)(?:[/?]|$)/u;

/** Next writes a page's title elsewhere for these. */
const robot = /bot|crawl|spider|slurp|preview|lighthouse|facebookexternalhit/iu;

/** One text for all requests with the same answer; null for a request whose answer is not to be kept. */
export function pageKey({ method, url, headers }) {
  if (method !== 'GET' || notAPage.test(url)) return null;
  if (asksForItsOwn.some((name) => name in headers) || robot.test(headers['user-agent'] ?? '')) return null;
  return JSON.stringify([url, ...differsBy.map((name) => headers[name] ?? null)]);
}

import { getBotType } from 'next/dist/shared/lib/router/utils/is-bot.js';

/** What Next's answer to one address differs by, besides what the address says. */
const differsBy = [
  'host',
  'x-forwarded-host',
  'x-forwarded-proto',
  'accept-encoding',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/** Pages of a person, of the moment, and files that stand on the disk. */
const notAPage = /^\/(?:(?:admin|sign-in|_next)(?:[/?]|$)|api\/(?!v1\/))/u;

/** Next writes a page's title elsewhere for some robots: those get a page of their kind. */
const kindOfReader = (agent = '') => getBotType(agent) ?? 'person';

/** The site packs with gzip or not at all: however a browser says so, it is one page. */
const packing = (accepted = '') => (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(accepted) ? 'gzip' : undefined);

const asksForAPage = ({ method, url, headers }) =>
  (method === 'GET' || method === 'HEAD') &&
  !notAPage.test(url) &&
  !('content-length' in headers || 'transfer-encoding' in headers);

/**
 * The headers by which a public page is made: all else that a request says can't alter it, and so can't spoil what
 * others are sent.
 */
export function pageHeaders({ headers }) {
  const agent = headers['user-agent'];
  const packed = packing(headers['accept-encoding']);
  const told = differsBy.flatMap((name) =>
    name in headers && name !== 'accept-encoding' ? [[name, headers[name]]] : [],
  );
  return {
    ...Object.fromEntries(told),
    ...(packed ? { 'accept-encoding': packed } : {}),
    ...(kindOfReader(agent) === 'person' ? {} : { 'user-agent': agent }),
  };
}

/** One text for all requests with the same answer; null for a request whose answer is not to be kept. */
export function pageKey(request) {
  if (!asksForAPage(request)) return null;
  const headers = pageHeaders(request);
  return JSON.stringify([
    request.url,
    kindOfReader(request.headers['user-agent']),
    ...differsBy.map((name) => headers[name] ?? null),
  ]);
}

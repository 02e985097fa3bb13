import { gunzipSync } from 'node:zlib';

/**
 * A row that stands for a component that failed, in a page's parts as an open page is sent them: with status 200 all
 * the same.
 */
const failedRow = /(?:^|\n)[\da-f]+:E\{/u;

const headerOf = ({ headers }, name) => String(headers.find(([one]) => one === name)?.[1] ?? '');

/** Whether a page is what it should be, so that others may be sent it too: it succeeded, and no part of it failed. */
export function isSound(page) {
  if (page.status !== 200 || page.failed) return false;
  if (!headerOf(page, 'content-type').startsWith('text/x-component')) return true;
  const body = headerOf(page, 'content-encoding') === 'gzip' ? gunzipSync(page.body) : page.body;
  return !failedRow.test(body.toString('utf8'));
}

import type { Answer } from '../../lib/testing/site/ask';

const isMarkup = (type: string): boolean => type === '' || /html|xml|svg/u.test(type);

/** What of a canary would run, were it in a page: a tag, a script, an attribute that a quote let out. */
const live = /<x-canary|<script>x_canary|(?<!\\)" onx-canary=|href="javascript:x_canary/u;

/** Whether an answer holds, as markup or as a header, what was only sent as a word. */
export function isReflected({ headers, body }: Answer): boolean {
  const intoHeaders = [headers['set-cookie'] ?? []].flat().some((cookie) => cookie.includes('x-canary'));
  return intoHeaders || (isMarkup(String(headers['content-type'] ?? '')) && live.test(body));
}

/** Whether it tells more than it should: where in our code something failed. */
export const isStackTrace = ({ body }: Answer): boolean =>
  /\n\s+at .+\((?:\/|file:|webpack)/u.test(body) || body.includes('PrismaClient');

import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';

/** What one address answered, as it is compared: words of a page's `<main>`, the text of a file, a picture's digest. */
export interface Answer {
  readonly address: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Left out of a page: what Next and the browser need, and ids that differ from build to build. */
const machinery = 'script, style, link, template, [hidden]';

/** Not for readers, or the same page for every address. */
const elsewhere = /^\/(?:admin|sign-in|_next|unknown-address)(?:[/?]|$)/u;

function mainOf(html: string): { readonly text: string; readonly links: readonly string[] } {
  const { document } = parseHTML(html);
  const main = document.querySelector('main') ?? document.body;
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  for (const part of main.querySelectorAll(machinery)) part.remove();
  return { text: main.outerHTML.replaceAll(/>\s*</gu, '>\n<'), links };
}

/** An address of this site without its origin and fragment; null for any other. */
function pathOf(href: string, from: string, origin: string): string | null {
  if (!URL.canParse(href, `${origin}${from}`)) return null;
  const url = new URL(href, `${origin}${from}`);
  const path = `${url.pathname}${url.search}`;
  return url.origin === origin && !elsewhere.test(path) ? path : null;
}

async function ask(
  origin: string,
  address: string,
): Promise<{ readonly answer: Answer; readonly links: readonly string[] }> {
  const response = await fetch(`${origin}${address}`, { redirect: 'manual' });
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const bytes = Buffer.from(await response.arrayBuffer());
  const said = { address, status: response.status, type };
  const location = response.headers.get('location');
  if (location !== null)
    return { answer: { ...said, body: pathOf(location, address, origin) ?? location }, links: [location] };
  if (type !== 'text/html') {
    const isText = /^(?:text|application\/(?:json|atom\+xml|problem\+json))|svg/u.test(type);
    const body = isText ? bytes.toString().replaceAll(origin, '') : createHash('sha256').update(bytes).digest('hex');
    return { answer: { ...said, body }, links: [] };
  }
  const { text, links } = mainOf(bytes.toString());
  return { answer: { ...said, body: text.replaceAll(origin, '') }, links };
}

/**
 * What every public address answers: those of `first`, then those that pages link to, at most `most`, in the order in
 * which they are met. The same site gives the same list.
 */
export async function collectAnswers(origin: string, first: readonly string[], most: number): Promise<Answer[]> {
  const queue = [...first];
  const known = new Set(queue);
  const answers: Answer[] = [];
  for (let address = queue.shift(); address !== undefined && answers.length < most; address = queue.shift()) {
    const { answer, links } = await ask(origin, address);
    answers.push(answer);
    for (const href of links) {
      const path = pathOf(href, address, origin);
      if (path === null || known.has(path)) continue;
      known.add(path);
      queue.push(path);
    }
  }
  return answers;
}

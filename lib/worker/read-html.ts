import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { UploadedText } from './uploaded-text';

/** Parts of a page that are not the article's own words. */
const notText = [
  'script',
  'style',
  'noscript',
  'template',
  'figure',
  'figcaption',
  'aside',
  'nav',
  'form',
  'button',
  'svg',
  'iframe',
  'video',
  'audio',
  '[class*="share" i]',
  '[class*="social" i]',
  '[class*="newsletter" i]',
  '[class*="related" i]',
  '[aria-hidden="true"]',
  '[hidden]',
].join(', ');

interface PageFacts {
  readonly title?: string;
  readonly publishedOn?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const dayOf = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}/u.exec(textOf(value) ?? '')?.[0];
const present = (said: Readonly<Record<keyof PageFacts, string | undefined>>): PageFacts =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** Who wrote it, of one or several authors; an address is nobody's name. */
function namesOf(author: unknown): string | undefined {
  const named = (Array.isArray(author) ? (author as unknown[]) : [author]).map((one) =>
    textOf(isObject(one) ? one.name : one),
  );
  const names = named
    .filter((name): name is string => name !== undefined && !/^https?:/u.test(name))
    .map((name) => name.replace(/^by\s+/iu, ''));
  return names.length === 0 ? undefined : names.join(', ').slice(0, 300);
}

/** What the page says of itself in JSON-LD: the first thing with a headline. */
function inJsonLd(document: Document): PageFacts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const graph =
      isObject(parsed) && Array.isArray(parsed['@graph'])
        ? (parsed['@graph'] as unknown[])
        : Array.isArray(parsed)
          ? (parsed as unknown[])
          : [parsed];
    const article = graph.find((one): one is Json => isObject(one) && textOf(one.headline) !== undefined);
    if (!article) continue;
    const publisher = isObject(article.publisher) ? article.publisher.name : undefined;
    return present({
      title: textOf(article.headline),
      publishedOn: dayOf(article.datePublished),
      outlet: textOf(publisher),
      byline: namesOf(article.author),
    });
  }
  return {};
}

function inMeta(document: Document): PageFacts {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = textOf(
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content'),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const marked = document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime');
  return present({
    title: meta('og:title', 'twitter:title'),
    outlet: meta('og:site_name', 'application-name'),
    byline: namesOf(meta('author', 'article:author', 'parsely-author')),
    publishedOn:
      dayOf(meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date')) ?? dayOf(marked),
  });
}

const blocks = 'p, h1, h2, h3, h4, li, blockquote, pre, td, div';

/** Its blocks as lines, each block's words once. */
function linesOf(root: Element): string[] {
  const leaves = [...root.querySelectorAll(blocks)].filter((block) => block.querySelector(blocks) === null);
  const lines = leaves.map((block) => block.textContent.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '');
}

const toDocument = (html: string): Document => (parseHTML(html) as unknown as { document: Document }).document;

/** HTML lets pages leave out the tags of html, head and body, which the parser does not put in again. */
function documentOf(html: string): Document {
  if (/<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html)) return toDocument(html);
  const inside = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/giu, '');
  return toDocument(`<!doctype html><html><body>${inside}</body></html>`);
}

/** The lines of the article, and the title it is given; they are looked for in what `notText` leaves of the page. */
function articleIn(document: Document): { readonly lines: readonly string[]; readonly title: string | undefined } {
  for (const node of document.querySelectorAll(notText)) node.remove();
  const named = document.querySelector('title')?.textContent.trim();
  const readable = isProbablyReaderable(document) ? new Readability(document).parse() : null;
  const body = readable?.content ? toDocument(`<main>${readable.content}</main>`).querySelector('main') : document.body;
  return { lines: body ? linesOf(body) : [], title: readable?.title ?? named };
}

/**
 * The article in a web page, without captions, navigation and share blocks; what the page says of its title, day and
 * outlet goes before what is guessed. Null where no article can be made out.
 */
export function readHtml(html: string): UploadedText | null {
  const document = documentOf(html);
  const said = { ...inMeta(document), ...inJsonLd(document) };
  const { lines, title: guessed = '' } = articleIn(document);
  if (lines.length === 0) return null;
  const title = said.title ?? guessed;
  const publishedBasis = said.publishedOn === undefined ? {} : { publishedBasis: 'as the page says of itself' };
  return {
    ...said,
    ...publishedBasis,
    ...(title === '' ? {} : { title }),
    text: [...(title === '' || lines[0] === title ? [] : [title]), ...lines].join('\n\n'),
  };
}

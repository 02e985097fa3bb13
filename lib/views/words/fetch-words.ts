import type { FeedRefusal } from '@/lib/domain/feed/feed-refusal';
import type { FetchRefusal } from '@/lib/domain/intake/fetch-refusal';

type FetchFault = FetchRefusal | { readonly code: 'unreadable-file'; readonly message: string };

const readable = 'web pages, plain text, PDF and Word documents';

function statusWords(host: string, status: number): string {
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 451:
      return `${host} does not give this page to everybody (it answered ${status}). Paste the text instead.`;
    case 404:
    case 410:
      return `${host} has nothing at this address (it answered ${status}). Check the address.`;
    case 429:
      return `${host} asks for fewer requests (it answered 429). Try again later.`;
    default:
      return status >= 500
        ? `${host} is in trouble (it answered ${status}). Try again later.`
        : `${host} answered ${status}, which gives no article. Check the address.`;
  }
}

/** Refusals that say the same each time. */
const sentences = {
  'no-address': 'Give the whole address, such as https://example.org/story.',
  'holds-credentials': 'The address holds a name or a password. Leave out what stands before the @.',
  'called-off': 'The fetching was called off.',
} as const;

/** Refusals that say which host it was. */
const hostWords = {
  'not-public': (host: string) =>
    `${host} is not on the open Internet, so nothing is fetched from it. Upload the file or paste its text instead.`,
  'unknown-host': (host: string) =>
    `The name ${host} stands for no address. Check it, and whether this machine is online.`,
  unreachable: (host: string) => `${host} can’t be reached, or broke off. Try again later.`,
  'broken-answer': (host: string) =>
    `What ${host} answers can’t be read: it is broken, or packed in an unknown way. Paste the text instead.`,
} as const;

type PlainRefusal = Extract<FetchFault, { readonly code: keyof typeof sentences }>;
type HostRefusal = Extract<FetchFault, { readonly code: keyof typeof hostWords }>;

const isPlain = (refusal: FetchFault): refusal is PlainRefusal => Object.hasOwn(sentences, refusal.code);
const isOfHost = (refusal: FetchFault): refusal is HostRefusal => Object.hasOwn(hostWords, refusal.code);

/** What kept an article from being fetched, and what to do. */
export function fetchWords(refusal: FetchFault): string {
  if (isPlain(refusal)) return sentences[refusal.code];
  if (isOfHost(refusal)) return hostWords[refusal.code](refusal.host);
  switch (refusal.code) {
    case 'other-scheme':
      return (
        `Addresses that begin with ${refusal.scheme}: are not fetched. ` +
        'Give one that begins with https:// or http://.'
      );
    case 'too-many-redirects':
      return (
        `The address leads on more than ${refusal.most} times. ` +
        'Open it in a browser and give the address where it ends.'
      );
    case 'too-large':
      return `What stands there has more than ${refusal.megabytes} MB. Upload the file, or paste the article’s text.`;
    case 'too-slow':
      return `No whole answer came in ${refusal.seconds} seconds. Try again later, or paste the text.`;
    case 'answered':
      return statusWords(refusal.host, refusal.status);
    case 'unreadable-type':
      return (
        `What stands there is ${refusal.type === '' ? 'of no named type' : `of the type ${refusal.type}`}; ` +
        `only ${readable} can be read.`
      );
    case 'unreadable-file':
      return refusal.message;
  }
}

/** Of a feed that was followed and is gone for good. */
export function goneWords(host: string): string {
  return (
    `${host} says that this feed is gone for good (it answered 410). ` +
    'It is not asked again until somebody starts it again.'
  );
}

/** What kept a feed from being read, and what to do. */
export function feedWords(refusal: FeedRefusal): string {
  if (refusal.code === 'too-many-waiting')
    return 'Too many feeds and texts wait to be read just now. Try again in a minute.';
  if (refusal.code !== 'no-feed') return fetchWords(refusal);
  return refusal.named === null
    ? 'What stands there is no RSS, Atom or JSON feed. Look on the outlet’s site for the address of its feed.'
    : `What stands there is a page, no feed. The page names this feed: ${refusal.named}`;
}

import fc from 'fast-check';
import { accessOfRoutes } from '../../lib/testing/site/access-table';
import { ask, type Answer } from '../../lib/testing/site/ask';
import { builtActions, builtRoutes } from '../../lib/testing/site/built-site';
import type { Site } from '../../lib/testing/site/server';
import { cookiesOf, visitors, type Visitor } from '../../lib/testing/site/visitors';
import { isReflected, isStackTrace } from './judge-answer';
import { nameOf, oddRequest, type OddRequest, type Subject } from './odd-request';

/** So many milliseconds more than the same page takes unfuzzed are too many. */
const tooSlow = 2_000;
const atOnce = 4;

export interface Miss {
  readonly kind: 'status 5xx' | 'slow' | 'markup' | 'stack' | 'no answer';
  /** Its number, by which the same request is made again. */
  readonly request: number;
  readonly of: string;
  readonly visitor: Visitor;
  readonly words: string;
}

export interface FuzzFigures {
  readonly requests: number;
  readonly seconds: number;
  /** How many answers had a status of 2xx, 3xx, 4xx, 5xx. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly subjects: number;
  readonly misses: readonly Miss[];
}

export interface FuzzSettings {
  readonly requests: number;
  readonly seed: number;
  /** Ends before its number when so many seconds are over. */
  readonly seconds: number;
}

const filesOfTheBuild: readonly Subject[] = [
  { route: '/_next/image', address: '/_next/image?url=/x&w=640&q=75' },
  { route: '/_next/static/[file]', address: '/_next/static/x.js' },
  { route: '/[any]', address: '/nowhere' },
  { route: '/[any]/[deeper]/[still]', address: '/actors/china/deeper' },
];

/** Everything that can be asked of a site: each route and each action of its build, on a page that has it. */
function subjects(): readonly Subject[] {
  const routes = builtRoutes().flatMap((route) =>
    accessOfRoutes[route] ? [{ route, address: accessOfRoutes[route].address }] : [],
  );
  const actions = builtActions().map((action) => ({
    action,
    page: action.routes.map((route) => accessOfRoutes[route]?.address ?? '').find((path) => path !== '') ?? '/sign-in',
  }));
  return [...routes, ...actions, ...filesOfTheBuild];
}

const pageOf = (subject: Subject): string => ('action' in subject ? subject.page : subject.address);

/** How long a page takes that is asked for as it is meant, made anew. */
const usualTime = async (site: Site, subject: Subject, cookie: string | undefined): Promise<number> =>
  (await ask(site.address, { path: pageOf(subject), headers: { Cookie: cookie ?? '' } })).took;

/** Who asks; whoever would sign out asks as nobody, since the others go on asking. */
const visitorOf = (number: number, subject: Subject): Visitor =>
  'action' in subject && subject.action.name.endsWith('signOut')
    ? 'forged'
    : (visitors[number % visitors.length] ?? 'nobody');

function made(subject: Subject, number: number, seed: number, site: Site, cookie: string | undefined): OddRequest {
  const [request] = fc.sample(oddRequest(subject, site.address), { seed: seed + number, numRuns: 1 });
  if (!request) throw new Error('No request came of the generator.');
  return { ...request, headers: { ...request.headers, ...(cookie === undefined ? {} : { Cookie: cookie }) } };
}

function faultOf(answer: Answer): Pick<Miss, 'kind' | 'words'> | null {
  if (answer.status >= 500)
    return { kind: 'status 5xx', words: `${String(answer.status)} ${answer.body.slice(0, 120)}` };
  if (isReflected(answer)) return { kind: 'markup', words: String(answer.headers['content-type']) };
  return isStackTrace(answer) ? { kind: 'stack', words: answer.body.slice(0, 200) } : null;
}

/**
 * What took long is held against its page as it is meant, and both are asked up to three times: a machine that was busy
 * elsewhere is no fault of the site. Null: it is no slower.
 */
async function slowness(
  site: Site,
  subject: Subject,
  request: OddRequest,
  first: number,
  cookie: string | undefined,
): Promise<string | null> {
  let [took, usual] = [first, 0];
  for (let time = 0; time < 3; time += 1) {
    usual = Math.max(usual, await usualTime(site, subject, cookie));
    if (took <= usual + tooSlow) return null;
    took = Math.min(took, (await ask(site.address, request)).took);
  }
  return took > usual + tooSlow ? `${took.toFixed(0)} ms; unfuzzed ${usual.toFixed(0)} ms` : null;
}

const shown = ({ method, path, headers, body }: OddRequest): string => {
  const { Cookie: _, ...rest } = headers;
  return (
    `${method} ${path.slice(0, 300)} ${JSON.stringify(rest).slice(0, 400)} ` +
    (body ? JSON.stringify(Buffer.from(body).toString('latin1').slice(0, 1_200)) : '')
  );
};

/** Sends generated requests to a site and says what went wrong. The same seed sends the same. */
export async function fuzz(site: Site, { requests, seed, seconds }: FuzzSettings): Promise<FuzzFigures> {
  const cookies = await cookiesOf(site.address);
  const all = subjects();
  const [misses, statuses, started]: [Miss[], Record<string, number>, number] = [[], {}, performance.now()];
  let next = 0;
  const isOver = (): boolean => next >= requests || performance.now() - started > seconds * 1_000;

  const askOne = async (number: number): Promise<void> => {
    // In strides, so that a run that ends early has been everywhere.
    const subject = all[(number * 37) % all.length];
    if (!subject) return;
    const visitor = visitorOf(Math.floor(number / all.length), subject);
    const request = made(subject, number, seed, site, cookies[visitor]);
    const miss = (fault: Pick<Miss, 'kind' | 'words'>): void => {
      misses.push({
        ...fault,
        words: `${fault.words}\n    ${shown(request)}`,
        request: number,
        of: nameOf(subject),
        visitor,
      });
    };
    try {
      const answer = await ask(site.address, request);
      const kind = `${String(Math.floor(answer.status / 100))}xx`;
      statuses[kind] = (statuses[kind] ?? 0) + 1;
      const fault = faultOf(answer);
      if (fault) miss(fault);
      const slow = answer.took > tooSlow ? await slowness(site, subject, request, answer.took, cookies.editor) : null;
      if (slow !== null) miss({ kind: 'slow', words: slow });
    } catch (error) {
      miss({ kind: 'no answer', words: error instanceof Error ? error.message : String(error) });
    }
  };
  const line = async (): Promise<void> => {
    while (!isOver()) await askOne(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return { requests: next, seconds: (performance.now() - started) / 1_000, statuses, subjects: all.length, misses };
}

import Database from 'better-sqlite3';
import { accessOfActions, accessOfRoutes, type Access, type RouteRow } from '@/lib/testing/site/access-table';
import { ask } from '@/lib/testing/site/ask';
import { builtActions, builtRoutes, type BuiltAction } from '@/lib/testing/site/built-site';
import { callAction } from '@/lib/testing/site/call-action';
import type { Site } from '@/lib/testing/site/server';
import { expect, writingTest as test } from '../support/site';
import { cookiesOf, isAllowed, isSignedIn, visitors, type Cookies, type Visitor } from '@/lib/testing/site/visitors';

/** Rows that come and go without anybody’s doing: who is signed in, and what was refused. */
const ofTheSite = new Set(['Session', 'session', 'AccessEntry', 'RefusalCount', 'SignInTry']);

/** How many rows each table holds, and the newest change. */
function contentOf({ databaseFile }: Site): Record<string, unknown> {
  const database = new Database(databaseFile, { readonly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  const counts = tables
    .filter((name) => !ofTheSite.has(name) && !/access|refus|sign|session|limit|attempt/iu.test(name))
    .map((name) => [name, database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]);
  const head = database.prepare('SELECT head FROM Archive').pluck().get();
  database.close();
  return { ...(Object.fromEntries(counts) as Record<string, unknown>), head };
}

function routeOutcome(visitor: Visitor, { access, status = 200, signedIn = status }: RouteRow): string {
  if (isAllowed(visitor, access)) return String(isSignedIn(visitor) ? signedIn : status);
  return isSignedIn(visitor) ? '403' : '307 to sign in';
}

async function seenAt(address: string, { address: path }: RouteRow, cookie: string | undefined): Promise<string> {
  const { status, headers } = await ask(address, {
    path,
    headers: { Accept: 'text/html', ...(cookie === undefined ? {} : { Cookie: cookie }) },
  });
  const isSentToSignIn = String(headers.location ?? '').startsWith('/sign-in?next=');
  return isSentToSignIn ? `${String(status)} to sign in` : String(status);
}

/** A form that holds nothing: those who may send it are told what it lacks. */
function actionOutcome(visitor: Visitor, name: string, access: Access): readonly string[] {
  if (name === 'sign-in signOut') return ['to /sign-in?done=signed-out'];
  if (isAllowed(visitor, access)) return ['400', '422'];
  return isSignedIn(visitor) ? ['403'] : ['to /sign-in?refused=signed-out'];
}

async function doneBy(address: string, { id, routes }: BuiltAction, cookie: string | undefined): Promise<string> {
  const page = routes.map((route) => accessOfRoutes[route]?.address ?? '').find((path) => path !== '') ?? '/sign-in';
  const { status, headers } = await callAction({ address, page, id, ...(cookie === undefined ? {} : { cookie }) });
  const [to = ''] = String(headers['x-action-redirect'] ?? '').split(/[&;]/u);
  return to === '' ? String(status) : `to ${to}`;
}

test('has each action and each address of the site a row that says who may?', () => {
  expect(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(accessOfActions).sort());
  expect(builtRoutes().sort()).toEqual(Object.keys(accessOfRoutes).sort());
});

test('who sees what?', async ({ ownSite }) => {
  const cookies: Cookies = await cookiesOf(ownSite.address);
  const [seen, expected]: [string[], string[]] = [[], []];
  for (const [route, row] of Object.entries(accessOfRoutes)) {
    const outcomes = await Promise.all(visitors.map((visitor) => seenAt(ownSite.address, row, cookies[visitor])));
    seen.push(...visitors.map((visitor, index) => `${route} as ${visitor}: ${outcomes[index] ?? ''}`));
    expected.push(...visitors.map((visitor) => `${route} as ${visitor}: ${routeOutcome(visitor, row)}`));
  }
  expect(seen).toEqual(expected);
});

test('who may do what, and is nothing done by those who may not, or that said nothing?', async ({ ownSite }) => {
  const cookies = await cookiesOf(ownSite.address);
  const before = contentOf(ownSite);
  const faults: string[] = [];
  const last = builtActions().sort((a, b) => Number(a.name.endsWith('signOut')) - Number(b.name.endsWith('signOut')));
  for (const action of last) {
    for (const visitor of visitors) {
      const outcome = await doneBy(ownSite.address, action, cookies[visitor]);
      const expected = actionOutcome(visitor, action.name, accessOfActions[action.name] ?? 'signed-in');
      if (!expected.includes(outcome))
        faults.push(`${action.name} as ${visitor}: ${outcome} instead of ${expected.join(' or ')}`);
    }
  }
  expect(faults).toEqual([]);
  expect(contentOf(ownSite)).toEqual(before);
});

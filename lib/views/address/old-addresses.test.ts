import { expect, it, test } from 'vitest';
import { newQuery, oldParts } from './old-addresses';

const asked = (address: string): string | null => {
  const { pathname, searchParams } = new URL(address, 'http://here');
  return newQuery(pathname, searchParams);
};

const rows = [
  ['/statements?holder=china&reviewed=no&sort=oldest', '?holder=china&checked=no&sort=oldest'],
  ['/api/v1/scores?reviewed=yes', '?checked=yes'],
  ['/export/scores.csv?outlets=named&version=7', '?namedOutlets=yes&version=7'],
  ['/embed/picture?target=issue:peace&outlets=named', '?target=issue:peace&namedOutlets=yes'],
  ['/explorer/issue:peace?count=day&drawnFrom=181', '?duplicates=day&drawnFrom=181'],
  ['/?count=report&hearsay=yes', '?duplicates=report&hearsay=yes'],
  ['/compare?actors=china,nato&hide=china', '?actors=china,nato&hidden=china'],
  ['/export/picture.svg?target=issue:peace&hide=china', '?target=issue:peace&hidden=china'],
  ['/statements?among=wang-2021-07-28-etim~b', '?ids=wang-2021-07-28-etim%7Eb'],
  ['/shifts?since=2021-06-01&actor=china', '?since=2021-06-01&holder=china'],
  ['/export/shifts.csv?actor=china', '?holder=china'],
  ['/take/list?list=shifts&issue=peace', '?list=shifts&target=issue:peace'],
  ['/shifts?actor=&issue=', '?holder=&target='],
  ['/dyads?a=china&b=taliban&standing=yes', '?actors=china,taliban&standing=yes'],
  ['/dyads?a=&b=taliban', '?actors=taliban'],
  ['/dyads?version=7&b=taliban&a=china', '?version=7&actors=taliban,china'],
] as const;

test.each(rows)('%s asks for what %s does', (address, query) => expect(asked(address)).toBe(query));

test.each(oldParts)('$was, now $is, has a case', ({ was, at }) =>
  expect(
    rows.some(([address]) => new RegExp(`[?&]${was}=`).test(address) && at.test(address.split('?')[0] ?? '')),
  ).toBe(true),
);

test.each([
  '/statements?outlet=voa&checked=yes',
  '/compare?actors=china,nato&targets=issue:peace&hidden=china',
  '/shifts?holder=china&target=issue:peace',
  '/statements?actor=china',
  '/admin/inbox?count=1',
  '/dyads',
])('%s is of today', (address) => expect(asked(address)).toBeNull());

it('is of today afterwards', () => {
  for (const [address] of rows) {
    const path = address.split('?')[0] ?? '';
    expect(asked(`${path}${asked(address) ?? ''}`)).toBeNull();
  }
});

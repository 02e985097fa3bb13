import { expect, it } from 'vitest';
import { rolesOn, type ActorRole } from './actor';

const china = { id: 1, slug: 'china', name: 'China', short: 'China', kind: 'state' as const };
const role = (title: string, from: string | null, until: string | null, former = false): ActorRole => ({
  title,
  of: china,
  from,
  until,
  former,
});

it.each([
  ['2021-07-28', ['minister', 'always']],
  ['2022-12-30', ['minister', 'always']],
  ['2022-12-31', ['always']],
  ['2012-01-01', ['always']],
])('on %s: %s', (day, titles) => {
  const roles = [
    role('minister', '2013-03-16', '2022-12-30'),
    role('always', null, null),
    role('adviser', null, null, true),
  ];
  expect(rolesOn(roles, day).map(({ title }) => title)).toEqual(titles);
});

import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { nearestNames } from './nearest-name';

const names = [
  { name: 'China', href: '/actors/china' },
  { name: '中国', href: '/actors/china' },
  { name: 'Beijing', href: '/actors/china' },
  { name: 'Taliban', href: '/actors/taliban' },
  { name: 'Mohammad Haneef Atmar', href: '/actors/haneef-atmar' },
  { name: 'China as host or broker', href: '/issues/china-mediation' },
  { name: 'A recognised Taliban role', href: '/issues/taliban-role' },
];

it.each([
  ['chna', ['/actors/china', '/issues/china-mediation']],
  ['CHINA', ['/actors/china', '/issues/china-mediation']],
  ['bejing', ['/actors/china']],
  ['talibna', ['/actors/taliban', '/issues/taliban-role']],
  ['atmar', ['/actors/haneef-atmar']],
  ['hasty', []],
  ['Tálibán', ['/actors/taliban', '/issues/taliban-role']],
  ['中国', ['/actors/china']],
  ['zzzzzz', []],
  ['', []],
])('for "%s"', (typed, hrefs) => {
  expect(nearestNames(typed, names, distance).map(({ href }) => href)).toEqual(hrefs);
});

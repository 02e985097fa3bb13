import { expect, test } from 'vitest';
import { filterParts } from './evidence-filter';
import { leftAside } from './left-aside';
import { pictureParts } from './picture-filter';

test.each([
  ['holder', 'atlantis', 'holder=atlantis (no such actor)'],
  ['on', '2021-02-31', 'on=2021-02-31 (no such day; a day is written 2021-07-28)'],
  ['modality', 'loud', 'modality=loud (none of the choices)'],
  ['holder', ['china', 'pakistan'], 'holder=china, pakistan (given more than once)'],
])('%s=%s is left aside with why', (part, value, words) => expect(leftAside(part, value)).toBe(words));

test.each([...filterParts, ...pictureParts])('%s has a reason', (part) =>
  expect(leftAside(part, 'x')).toMatch(/\(.+\)$/u),
);

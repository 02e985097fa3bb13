import { expect, test } from 'vitest';
import { withVersion } from './pinned-version';

test.each([
  ['/', 7, '/?version=7'],
  ['/actors/china', 7, '/actors/china?version=7'],
  ['/statements?holder=china', 7, '/statements?holder=china&version=7'],
  ['/method#counted', 7, '/method?version=7#counted'],
  ['/statements?holder=china#list', 0, '/statements?holder=china&version=0#list'],
  ['/actors?version=3', 7, '/actors?version=3'],
  ['#main', 7, '#main'],
  ['https://example.org/', 7, 'https://example.org/'],
  ['/actors/china', null, '/actors/china'],
])('%s at version %s is %s', (href, version, pinned) => {
  expect(withVersion(href, version)).toBe(pinned);
});

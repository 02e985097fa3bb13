import { expect, test } from 'vitest';
import { explorerAddress, parseExplorerAddress, type SmallPicture } from './explorer-address';
import { parsePictureFilter } from '../address/picture-filter';
import { queryOf } from '../address/version-query';

const { filter } = parsePictureFilter({ standing: 'yes', duplicates: 'day' });
const small: SmallPicture = { target: 'issue:peace', holder: 'china', filter, drawnFrom: 181 };

function reread(address: string) {
  const { pathname, searchParams } = new URL(address, 'http://here');
  return parseExplorerAddress(pathname.replace('/explorer/', ''), queryOf(searchParams));
}

test('an address says whose picture of what, what counts in it, and what it was drawn from', () => {
  expect(explorerAddress(small)).toBe('/explorer/issue:peace?holder=china&standing=yes&duplicates=day&drawnFrom=181');
});

test.each<[string, SmallPicture]>([
  ['an actor’s', small],
  ['the overview’s', { ...small, holder: null }],
])('%s leads back to the picture', (_, asked) => {
  expect(reread(explorerAddress(asked))).toEqual({ ...asked, version: null });
  expect(reread(`${explorerAddress(asked)}&version=7`)).toEqual({ ...asked, version: 7 });
});

test.each([
  '/explorer/peace?drawnFrom=1',
  '/explorer/issue:peace',
  '/explorer/issue:peace?drawnFrom=now',
  '/explorer/issue:peace?drawnFrom=1&standing=perhaps',
  '/explorer/issue:peace?drawnFrom=1&holder=a&holder=b',
  '/explorer/issue:peace?drawnFrom=1&version=first',
])('%s names none', (address) => expect(reread(address)).toBeNull());

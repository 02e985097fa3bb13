import { describe, expect, it, test } from 'vitest';
import { adminPath, afterDeed, codingHref, deedWords, parseBefore } from './admin-links';

describe('where a form leads back to', () => {
  test.each(['/admin', '/admin?done=x', '/admin/statements/wang-2021?target=issue%3Ax'])('is %s', (path) => {
    expect(adminPath(path)).toBe(path);
  });

  it('is written as an address is', () => {
    expect(adminPath('/admin/statements?find=Żółć "x"')).toBe(
      '/admin/statements?find=%C5%BB%C3%B3%C5%82%C4%87%20%22x%22',
    );
  });

  test.each([
    '',
    '/',
    '/administrator',
    '//evil.example',
    'https://evil.example/admin',
    '/admin//evil.example',
    '/admin/\\evil.example',
    'javascript:alert(1)',
    '/admin\r\nSet-Cookie: a=b',
    '/admin/\r\n',
    '/admin\n',
    '/admin/\0',
    '/admin/..',
    '/admin/../sign-in',
    '/admin/%2e%2e/take',
    '/admin@evil.example',
    '/admin:80',
    '/admin?a\u0000',
    '/admin/%zz',
    '/admin?\ud800',
  ])('is never %j', (path) => {
    expect(adminPath(path)).toBe('/admin');
  });
});

describe('what was done', () => {
  it('stands in the address, once', () => {
    const path = codingHref('key', 'issue:x');
    const once = afterDeed(path, 'annotated', 187);
    expect(once).toBe('/admin/statements/key?target=issue%3Ax&done=annotated-187');
    expect(afterDeed(once, 'settled', 188)).toBe('/admin/statements/key?target=issue%3Ax&done=settled-188');
  });

  test.each([
    ['edited-187', 'The fields are saved (change 187).'],
    ['recorded-187', 'It is recorded (change 187).'],
    ['withdrawn-187', 'It is withdrawn (change 187).'],
    ['undefined', null],
    ['deleted-1', null],
    ['constructor-1', null],
    ['edited-<b>', null],
  ])('%s reads as %o', (done, words) => {
    expect(deedWords(done)).toBe(words);
  });

  test.each([
    ['12', 12],
    ['0', null],
    ['x', null],
    [undefined, null],
    [['1', '2'], null],
  ])('before=%o is %o', (before, seq) => {
    expect(parseBefore(before)).toBe(seq);
  });
});

import { describe, expect, it, test } from 'vitest';
import { endOfDay, parseVersionQuery, unpinnedQuery } from './version-query';

describe('a query for a past state', () => {
  test.each([
    [{}, null, null, 0],
    [{ version: '' }, null, null, 0],
    [{ version: '120' }, 120, null, 0],
    [{ version: '0' }, 0, null, 0],
    [{ version: '99999' }, 99_999, null, 0],
    [{ version: 'new' }, null, null, 1],
    [{ version: '-1' }, null, null, 1],
    [{ version: '1.5' }, null, null, 1],
    [{ version: '99999999999999' }, null, null, 1],
    [{ version: ['1', '2'] }, null, null, 1],
    [{ asOf: '2026-11-01' }, null, '2026-11-01', 0],
    [{ asOf: '2026-02-30' }, null, null, 1],
    [{ asOf: 'yesterday' }, null, null, 1],
    [{ version: '7', asOf: '2026-11-01' }, 7, null, 1],
    [{ version: 'x', asOf: '2026-11-01' }, null, '2026-11-01', 1],
  ] as const)('%j', (query, version, asOf, ignored) => {
    const parsed = parseVersionQuery(query);
    expect(parsed).toMatchObject({ version, asOf });
    expect(parsed.ignored).toHaveLength(ignored);
  });
});

describe('the address of the newest', () => {
  it('keeps everything but the version', () => {
    expect(unpinnedQuery({ holder: 'china', version: '7', value: ['1', '2'] })).toBe('?holder=china&value=1&value=2');
    expect(unpinnedQuery({ version: '7' })).toBe('?');
  });
});

test('a day ends where the next begins, in UTC', () => {
  expect(endOfDay('2026-12-31').toISOString()).toBe('2027-01-01T00:00:00.000Z');
});

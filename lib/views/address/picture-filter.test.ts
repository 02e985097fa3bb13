import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { isDefaultRule, parsePictureFilter, pictureQuery } from './picture-filter';

describe('the filter of a picture', () => {
  it.each([
    {},
    { hearsay: 'yes' },
    { private: 'yes', standing: 'yes' },
    { namedOutlets: 'yes', checked: 'yes' },
    { modality: 'hoped', duplicates: 'day', on: '2021-06-30' },
    { duplicates: 'report' },
  ])('reads what it writes: %j', (query) => {
    const { filter, ignored } = parsePictureFilter(query);
    expect(pictureQuery(filter)).toEqual(query);
    expect(ignored).toEqual([]);
  });

  it.each([
    [{ on: '2021-02-31' }, ['on=2021-02-31 (no such day; a day is written 2021-07-28)']],
    [{ duplicates: 'word', hearsay: 'no' }, ['hearsay=no (yes, or left out)', 'duplicates=word (none of the choices)']],
    [{ on: ['2021-06-01', '2021-07-01'] }, ['on=2021-06-01, 2021-07-01 (given more than once)']],
    [{ modality: 'shouted', elsewhere: 'x' }, ['modality=shouted (none of the choices)']],
  ])('ignores and names what it cannot read: %j', (query, ignored) => {
    const parsed = parsePictureFilter(query);
    expect(parsed.ignored).toEqual(ignored);
    expect(parsed.filter).toEqual({ rule: defaultCounting, on: null });
  });

  it('knows the default', () => {
    expect(isDefaultRule(defaultCounting)).toBe(true);
    expect(isDefaultRule({ ...defaultCounting, duplicates: 'day' })).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { newestOnlyNote, newestOnlyWords } from './newest-only';

it('says where a page stops reading, and nothing where it reads all', () => {
  expect(newestOnlyWords([{ saidOn: '2016-05-03' }, { saidOn: '2021-07-28' }], 100_000)).toBe(
    'Too many to reckon with on one page: ' +
      'positions, pictures and counts below rest on the newest 5,000 of 100,000 statements, those since 3 May 2016. ' +
      'Lists of statements have all of them.',
  );
  expect(newestOnlyWords([{ saidOn: '2016-05-03' }], 5_000)).toBeNull();
  expect(newestOnlyWords([], 100_000)).toBeNull();
});

it('says it in a file by itself', () => {
  expect(newestOnlyNote([{ saidOn: '2016-05-03' }], 100_000)).toBe(
    'Rests on the newest 5,000 of 100,000 statements, those since 3 May 2016.',
  );
  expect(newestOnlyNote([{ saidOn: '2016-05-03' }], 5_000)).toBeNull();
});

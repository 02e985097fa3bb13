import { expect, test } from 'vitest';
import { silenceInput } from './silence';

const silence = {
  ...{ holder: 'pakistan', target: 'issue:talks', kind: 'said-nothing', from: '2021-05-01', to: '2021-07-31' },
  ...{ sources: 'Press briefings.', note: null },
};

test.each<readonly [object, string | null]>([
  [{}, null],
  [{ to: '2021-05-01' }, null],
  [{ to: '2021-04-30' }, 'The period ends before it begins.'],
  [{ from: '2021-02-30' }, 'Give a day that the calendar has, such as 2021-05-01.'],
  [{ target: '' }, 'Choose what the stance would be toward.'],
  [{ sources: '  ' }, 'Say what was looked at, or who was asked.'],
  [{ note: 'x'.repeat(501) }, 'Keep the note under 500 characters.'],
])('a silence with %o is taken, or is told why not', (given, message) => {
  expect(silenceInput.safeParse({ ...silence, ...given }).error?.issues[0]?.message ?? null).toBe(message);
});

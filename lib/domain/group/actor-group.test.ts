import { expect, test } from 'vitest';
import { groupFields } from './actor-group';

const fields = { name: 'Neighbours', note: null, members: ['china', 'pakistan'] };

test.each<readonly [object, string | null]>([
  [{}, null],
  [{ name: '  ' }, 'Give the group a name.'],
  [{ name: 'x'.repeat(81) }, 'Keep the name under 80 characters.'],
  [{ note: 'x'.repeat(501) }, 'Keep the note under 500 characters.'],
  [{ members: [] }, 'Choose at least one member.'],
  [{ members: ['china', 'china'] }, 'An actor is named twice.'],
])('a group with %o is taken, or is told why not', (given, message) => {
  expect(groupFields.safeParse({ ...fields, ...given }).error?.issues[0]?.message ?? null).toBe(message);
});

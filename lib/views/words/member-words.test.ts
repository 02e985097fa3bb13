import { expect, test } from 'vitest';
import { ofSeveral } from './member-words';

test.each([
  ['backs', 'back'],
  ['rejects', 'reject'],
  ['denies the charge', 'deny the charge'],
  ['finds them wrong', 'find them wrong'],
  ['wants them to leave', 'want them to leave'],
  ['opposes', 'oppose'],
  ['presses for it', 'press for it'],
  ['goes along', 'go along'],
  ['takes no side', 'take no side'],
  ['against', 'against'],
  ['says both', 'say both'],
])('%s, of several: %s', (one, several) => expect(ofSeveral(one)).toBe(several));

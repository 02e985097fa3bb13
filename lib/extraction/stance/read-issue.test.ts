import { describe, expect, it } from 'vitest';
import { readIssue } from './read-issue';

const read = (proposition: string, ...terms: string[]) =>
  readIssue({ slug: 'some-issue', proposition, terms, bears_on: [] });

describe('an issue read from its definition', () => {
  it.each([
    ['Foreign troops should leave Afghanistan.', 'demand', 1],
    ['Outside powers should not interfere in Afghanistan’s internal affairs.', 'ban', 1],
    ['Afghanistan must not shelter armed groups.', 'ban', 1],
    ['The timetable of the withdrawal is right.', 'verdict', 1],
    ['The invasion of Iraq was wrong.', 'verdict', -1],
    ['China is committing serious human rights abuses.', 'claim', 1],
  ])('%s is a %s', (proposition, kind, sign) => {
    expect(read(proposition)).toMatchObject({ kind, sign });
  });

  it.each([
    ['Foreign troops should leave Afghanistan.', 'troops to leave', 'backed'],
    ['Foreign troops should leave Afghanistan.', 'stay in afghanistan', 'rejected'],
    ['Outside powers should not interfere in internal affairs.', 'interference', 'rejected'],
    ['Outside powers should not interfere in internal affairs.', 'non-interference', 'backed'],
    ['Outside powers should not interfere in internal affairs.', 'sovereignty', 'about'],
    ['Afghanistan must not shelter armed groups.', 'terrorism', 'rejected'],
    ['Afghanistan must not shelter armed groups.', 'counterterrorism', 'backed'],
    ['Sanctions on Iran should be lifted.', 'sanctions', 'rejected'],
    ['Israel must end the occupation.', 'occupation', 'rejected'],
    ['NATO should not expand eastward.', 'expansion', 'rejected'],
  ])('%s — %s is %s', (proposition, term, side) => {
    expect(read(proposition, term).terms[0]?.side).toBe(side);
  });
});

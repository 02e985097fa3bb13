import { expect, test } from 'vitest';
import { nextNumber } from './create-migration';

test.each([
  [[], '0001'],
  [['0001_initial', '0002_events'], '0003'],
  [['0006_sheets', '0008_second-coder', 'migration_lock.toml'], '0009'],
])('after %j comes %s', (folders, number) => expect(nextNumber(folders)).toBe(number));

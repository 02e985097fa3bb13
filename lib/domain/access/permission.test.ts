import { expect, it } from 'vitest';
import { may, permissions } from './permission';

it('lets an editor do everything, and a coder judge, review and put in', () => {
  expect(permissions.filter((permission) => !may('editor', permission))).toEqual([]);
  expect(permissions.filter((permission) => may('coder', permission))).toEqual([
    'annotate',
    'review',
    'put-in-article',
  ]);
});

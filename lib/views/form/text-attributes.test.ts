import { expect, test } from 'vitest';
import { z } from 'zod';
import { credentials } from '@/lib/domain/access/account';
import { changeReason } from '@/lib/domain/change/change-reason';
import { textAttributes } from './text-attributes';

test.each([
  ['a reason', changeReason, { required: true, maxLength: 500 }],
  ['an address', credentials.shape.email, { required: false, maxLength: 254 }],
  ['a least length', z.string().min(10), { required: true, minLength: 10 }],
  ['a free text', z.string(), { required: false }],
])('%s tells the browser what its schema says', (_, schema, attributes) => {
  expect(textAttributes(schema)).toEqual(attributes);
});

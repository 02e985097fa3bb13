import { expect, it } from 'vitest';
import { findLabelClash } from './label-clash';

it.each([
  ['open  Borders!', null, 'open-borders'],
  ['Open borders', 'open-borders', undefined],
  ['Open border', null, undefined],
  ['边界', null, 'issue'],
])('“%s” beside %s meets %s', (label, own, slug) => {
  expect(
    findLabelClash(label, own, [
      { slug: 'open-borders', label: 'Open borders' },
      { slug: 'issue', label: '边界' },
    ])?.slug,
  ).toBe(slug);
});

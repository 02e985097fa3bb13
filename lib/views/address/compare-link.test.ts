import { expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { compareLink } from './compare-link';

it.each([
  [{ actors: [{ slug: 'china' }] }, null, '/compare?actors=china'],
  [
    { targets: ['issue:peace'] },
    { rule: { ...defaultCounting, hearsay: true }, on: '2021-06-01' },
    '/compare?targets=issue:peace&hearsay=yes&on=2021-06-01',
  ],
  [
    { actors: [{ slug: 'china' }, { slug: 'taliban' }], targets: ['issue:peace', 'actor:taliban'] },
    { rule: defaultCounting, on: null },
    '/compare?actors=china,taliban&targets=issue:peace,actor:taliban',
  ],
  [{}, null, '/compare'],
])('%o', (chosen, filter, href) => expect(compareLink(chosen, filter)).toBe(href));

import { expect, test } from 'vitest';
import { findNameClash } from './borne-name';

const others = [
  { name: 'Kabul', until: '2021-08-15', bearer: 'Islamic Republic of Afghanistan' },
  { name: 'Beijing', until: null, bearer: 'China' },
];
const names = { name: 'Taliban', shortName: null, until: null };

test.each([
  ['a name of nobody else', { ...names, aliases: [{ name: 'Islamic Emirate', until: null }] }, null, null],
  [
    'a name in other letters',
    { ...names, aliases: [{ name: ' BEIJING', until: null }] },
    null,
    { field: 'aliases', bearer: 'China' },
  ],
  ['a name that passed on', { ...names, aliases: [{ name: 'Kabul', until: null }] }, null, null],
  [
    'a name with the same last day',
    { ...names, aliases: [{ name: 'Kabul', until: '2021-08-15' }] },
    null,
    { field: 'aliases' },
  ],
  ['a short name', { ...names, shortName: 'Beijing', aliases: [] }, null, { field: 'shortName', named: 'Beijing' }],
  [
    'a name stored before',
    { ...names, aliases: [{ name: 'Beijing', until: null }] },
    { ...names, aliases: [{ name: 'Beijing', until: null }] },
    null,
  ],
])('%s', (_, asked, stored, clash) => {
  const found = findNameClash(asked, stored, others);
  if (clash) expect(found).toMatchObject(clash);
  else expect(found).toBeNull();
});

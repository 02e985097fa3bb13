import { describe, expect, it, test } from 'vitest';
import {
  holdsMore,
  noActor,
  noRelation,
  noRole,
  parseActor,
  parseActorEdit,
  readActorValues,
  toActorValues,
  typedAliases,
  typedRelations,
  type ActorValues,
} from './actor-form';
import { openForm, withIssues } from './form-state';

const typed: ActorValues = {
  ...noActor,
  name: ' Jane Roe ',
  kind: 'person',
  aliases: 'Roe\r\n\n  The Iron Roe until 2021-08-15 ',
};
const role = { ...noRole, title: 'Foreign Minister', of: 'pakistan', from: '2021-01-01' };

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('the form of an actor', () => {
  it('reads a name a line, each perhaps with its last day', () => {
    expect(parseActor({ ...typed, roles: [role] })).toEqual({
      ok: true,
      fields: {
        name: 'Jane Roe',
        shortName: null,
        kind: 'person',
        aliases: [
          { name: 'Roe', until: null },
          { name: 'The Iron Roe', until: '2021-08-15' },
        ],
        roles: [{ title: 'Foreign Minister', of: 'pakistan', from: '2021-01-01', until: null, former: false }],
        iso2: null,
        note: null,
        until: null,
        relations: [],
      },
    });
  });

  it('reads what few actors need', () => {
    const relations = [
      { ...noRelation, kind: 'part-of', to: 'china' },
      { kind: 'displaced-by', to: 'taliban', on: '2021-08-15' },
    ];
    const parsed = parseActor({
      ...typed,
      kind: 'state',
      iso2: ' pk ',
      note: ' Once. ',
      until: '2021-08-15',
      relations,
    });
    expect(parsed).toMatchObject({
      fields: {
        iso2: 'PK',
        note: 'Once.',
        until: '2021-08-15',
        relations: [
          { kind: 'part-of', to: 'china', on: null },
          { kind: 'displaced-by', to: 'taliban', on: '2021-08-15' },
        ],
      },
    });
    expect(parsed.ok && toActorValues('x', parsed.fields, 7)).toMatchObject({
      iso2: 'PK',
      note: 'Once.',
      until: '2021-08-15',
      relations,
    });
    expect(typedRelations({ ...typed, relations })).toBe('displaced-by, taliban, on 2021-08-15, part-of, china');
  });

  it('drops the rows of relations with nothing chosen, and keeps those half chosen', () => {
    const form = formOf([
      ['relationKind', ''],
      ['relationTo', ''],
      ['relationOn', '2021-01-01'],
      ['relationKind', ''],
      ['relationTo', 'china'],
      ['relationOn', ''],
    ]);
    expect(readActorValues(form).relations).toEqual([{ kind: '', to: 'china', on: '' }]);
  });

  it('shows what few actors need where it is given, does not fit or was saved by another', () => {
    expect(holdsMore(openForm(typed))).toBe(false);
    expect(holdsMore(openForm({ ...typed, until: '2021-08-15' }))).toBe(true);
    expect(holdsMore(withIssues(openForm(typed), typed, [{ path: ['iso2'], message: 'x' }]))).toBe(true);
    expect(
      holdsMore({
        ...openForm(typed),
        earlier: { change: { seq: 1, at: '', by: 'Edda', reason: '' }, saved: { note: 'Once.' } },
      }),
    ).toBe(true);
  });

  it('shows what is recorded as it would be typed', () => {
    const parsed = parseActor({ ...typed, roles: [role] });
    if (!parsed.ok) throw new Error('It does not parse.');
    expect(toActorValues('jane-roe', parsed.fields, 7)).toEqual({
      ...typed,
      slug: 'jane-roe',
      fieldsVersion: '7',
      name: 'Jane Roe',
      aliases: 'Roe\nThe Iron Roe until 2021-08-15',
      roles: [role],
    });
    expect(typedAliases(typed)).toBe('Roe; The Iron Roe until 2021-08-15');
  });

  it('keeps the rows of offices apart and drops those without a title', () => {
    const rows = ['Envoy', ' ', 'Minister'].flatMap(
      (title, row) =>
        [
          ['roleTitle', title],
          ['roleOf', `a${row}`],
          ['roleFrom', ''],
          ['roleUntil', `2021-0${row + 1}-01`],
        ] as const,
    );
    expect(readActorValues(formOf([...rows, ['roleFormer', '2']])).roles).toEqual([
      { title: 'Envoy', of: 'a0', from: '', until: '2021-01-01', former: false },
      { title: 'Minister', of: 'a2', from: '', until: '2021-03-01', former: true },
    ]);
  });

  test.each<readonly [string, Partial<ActorValues>, string, string]>([
    ['no name', { name: ' ' }, 'name', 'Give the actor a name.'],
    ['no kind', { kind: '' }, 'kind', 'Choose what kind of actor it is.'],
    [
      'a day the calendar has not',
      { aliases: 'Roe\nJane until 2021-02-30' },
      'aliases',
      'Line 2: Give a day that the calendar has, such as 2021-08-15.',
    ],
    ['a name twice', { aliases: 'Roe\nroe until 2021-02-01' }, 'aliases', 'A name stands on two lines.'],
    [
      'an office of nobody',
      { roles: [{ ...role, of: '' }] },
      'roles',
      'Office 1: Choose the actor whose office it is.',
    ],
    [
      'an impossible first day',
      { roles: [role, { ...role, from: '2021-13-01' }] },
      'roles',
      'Office 2: Give a day that the calendar has, such as 2021-08-15.',
    ],
    [
      'an end before the start',
      { roles: [{ ...role, until: '2020-12-31' }] },
      'roles',
      'Office 1: The last day is before the first.',
    ],
    ['a code of one letter', { kind: 'state', iso2: 'P' }, 'iso2', 'A country code has two letters, such as PK.'],
    ['a code of a person', { iso2: 'PK' }, 'iso2', 'Only a state or a country has a country code.'],
    [
      'an impossible last day',
      { until: '2021-02-30' },
      'until',
      'Give a day that the calendar has, such as 2021-08-15.',
    ],
    [
      'a relation of no kind',
      { relations: [{ ...noRelation, to: 'china' }] },
      'relations',
      'Relation 1: Choose how it stands to the other actor.',
    ],
    [
      'a relation to nobody',
      { relations: [{ ...noRelation, kind: 'member' }] },
      'relations',
      'Relation 1: Choose the other actor.',
    ],
    [
      'a relation on no day',
      { relations: [{ kind: 'member', to: 'china', on: 'x' }] },
      'relations',
      'Relation 1: Give a day that the calendar has, such as 2021-08-15.',
    ],
    [
      'two wholes',
      { relations: ['china', 'nato'].map((to) => ({ ...noRelation, kind: 'part-of', to })) },
      'relations',
      'An actor is part of one other. Take one of the two away.',
    ],
    [
      'an office twice',
      { roles: [role, { ...role, until: '2021-12-31' }] },
      'roles',
      'An office with the same first day stands in two rows.',
    ],
  ])('says of %s where it is', (_, altered, field, message) => {
    const parsed = parseActor({ ...typed, ...altered });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ path: [field], message }]);
  });

  it('asks for the reason of an edit', () => {
    const parsed = parseActorEdit(typed);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([['reason']]);
  });
});

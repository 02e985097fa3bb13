import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../knowledge/knowledge';
import { findNames, toKey, type NameEntry } from '../knowledge/name-index';
import { toSentences } from '../text/token';
import { internationalBodies, armedGroups } from './bodies';
import { institutions } from './institutions';
import { incumbents } from './incumbents/incumbents';
import { outlets } from './outlets';
import { roles } from './roles';
import { sharedNames } from './shared-names';
import { states } from './states';

const keyOf = (entry: NameEntry): string => entry.words.map((word) => toKey(word.toLowerCase())).join(' ');
const repeated = (all: readonly string[]): readonly string[] => all.filter((one, index) => all.indexOf(one) !== index);

describe('the tables', () => {
  it('hold the members of the United Nations, two observers, Taiwan and Kosovo', () => {
    expect(states).toHaveLength(193 + 4);
    expect(repeated(states.map(({ iso2 }) => iso2))).toEqual([]);
  });

  it('hold the bodies, outlets and incumbents promised', () => {
    expect(internationalBodies.length + armedGroups.length + institutions.length).toBeGreaterThan(150);
    expect(outlets.length).toBeGreaterThan(100);
    expect(incumbents.length).toBeGreaterThan(600);
  });

  it('give each actor one slug', () => {
    expect(
      repeated(
        [...states, ...internationalBodies, ...armedGroups, ...institutions, ...outlets, ...incumbents].map(
          ({ slug }) => slug,
        ),
      ),
    ).toEqual([]);
  });

  it('name in partOf only what they hold', () => {
    const missing = [...builtInKnowledge.actors.values()].filter(
      ({ partOf }) => partOf !== null && !builtInKnowledge.actors.has(partOf),
    );
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });

  it('give no office two rows, and no form two offices', () => {
    expect(repeated(roles.map(({ office }) => office))).toEqual([]);
    expect(
      repeated(roles.flatMap(({ forms, plurals }) => [...forms, ...plurals]).map((form) => form.toLowerCase())),
    ).toEqual([]);
  });
});

it('gives a name to one actor at a time, but for those declared as shared', () => {
  const owners = new Map<string, NameEntry[]>();
  for (const entry of builtInKnowledge.entries) {
    if (entry.kind !== 'role' && entry.kind !== 'not-a-name' && entry.kind !== 'surname')
      owners.set(keyOf(entry), [...(owners.get(keyOf(entry)) ?? []), entry]);
  }
  const meets = (one: NameEntry, other: NameEntry): boolean =>
    (one.from ?? '') <= (other.until ?? '9') && (other.from ?? '') <= (one.until ?? '9');
  const shared = [...owners].filter(([, entries]) =>
    entries.some((one) => entries.some((other) => one.slug !== other.slug && meets(one, other))),
  );
  expect(shared.map(([name]) => name).sort()).toEqual(sharedNames.map(({ name }) => name.toLowerCase()).sort());
});

it('finds each name in a sentence, from its first letter to its last', () => {
  const missed = builtInKnowledge.entries
    .filter(({ words }) => !words.some((word) => word.endsWith('.') && word.length > 1))
    .flatMap((entry) => {
      const name = entry.words
        .join(' ')
        .replace(/ ([-–/+]) /g, '$1')
        .replace(/ ([-–/+])$/g, '$1')
        .replace(/ ('s|’s|,|\.)/g, '$1');
      const tokens = toSentences(`Now they told ${name} so.`, 0).flat();
      const day = entry.until ?? entry.from ?? '2020-01-01';
      const found = findNames(builtInKnowledge.names, tokens, day).some(
        ({ first, last }) => tokens[first]?.start === 14 && tokens[last]?.end === 14 + name.length,
      );
      return found ? [] : [name];
    });
  expect(missed).toEqual([]);
});

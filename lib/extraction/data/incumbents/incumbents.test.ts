import { expect, it } from 'vitest';
import { internationalBodies, armedGroups } from '../bodies';
import { institutions } from '../institutions';
import { incumbents } from './incumbents';
import { outlets } from '../outlets';
import { roles } from '../roles';
import { states } from '../states';

const known = new Set(
  [...states, ...internationalBodies, ...armedGroups, ...institutions, ...outlets].map(({ slug }) => slug),
);
const offices = new Map(roles.map((role) => [role.office, role]));
const tenures = incumbents.flatMap((person) => person.roles.map((role) => ({ ...role, slug: person.slug })));

it('names each person once', () => {
  const slugs = incumbents.map(({ slug }) => slug);
  expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
});

it('names offices of recorded states and bodies, in classes that the roles know', () => {
  expect(tenures.filter(({ of }) => !known.has(of)).map(({ slug, of }) => `${slug} of ${of}`)).toEqual([]);
  expect(
    tenures
      .filter(({ office }) => !offices.has(office.replace(/^deputy-foreign-minister$/, 'foreign-minister')))
      .map(({ slug, office }) => `${slug}: ${office}`),
  ).toEqual([]);
});

it('has days the calendar has, in order, each with a basis', () => {
  const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
  const wrong = tenures.filter(
    ({ from, until, basis }) =>
      !day.test(from) || (until !== null && (!day.test(until) || until <= from)) || basis.length < 4,
  );
  expect(wrong).toEqual([]);
});

it('gives an office of one holder to one at a time; the day of a change belongs to both', () => {
  const single = tenures.filter(({ office }) => offices.get(office)?.single === true);
  const overlapping = single.flatMap((one) =>
    single
      .filter((other) => other !== one && other.of === one.of && other.office === one.office && one.from <= other.from)
      .filter((other) => one.until === null || other.from < one.until)
      .map((other) => `${one.of} ${one.office}: ${one.slug} and ${other.slug}`),
  );
  expect(overlapping).toEqual([]);
});

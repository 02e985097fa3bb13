import { expect, it } from 'vitest';
import { lastWord, sectionAndSlug } from './asked-address';

it.each([
  ['/actors/peoples-republic', 'peoples republic'],
  ['/actors/chna/', 'chna'],
  ['/', ''],
  ['/actors/d%C3%A9marche', 'démarche'],
  ['/actors/%E0%A4%A', 'E0 A4 A'],
])('%s → "%s"', (address, words) => expect(lastWord(address)).toBe(words));

it.each([
  ['/actors/china', ['actors', 'china']],
  ['/actors/china/deeper', null],
  ['/actors', null],
  ['/', null],
  ['/actors/%E0%A4%A', null],
])('%s names %j', (address, parts) => expect(sectionAndSlug(address)).toEqual(parts));

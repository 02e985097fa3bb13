import { describe, expect, it, test } from 'vitest';
import { sentFile, sentForm, sentId, sentKey, sentText, sentTexts, sentVersion, unreadableForm } from './sent-form';

const form = sentForm({ id: sentId, seen: sentVersion, slug: sentKey, name: sentText, members: sentTexts });

type Entry = readonly [string, string | File];
const good: readonly Entry[] = [
  ['id', '7'],
  ['seen', '0'],
  ['slug', 'china'],
  ['name', 'China'],
  ['members', 'a'],
  ['members', ''],
];

function formOf(entries: readonly Entry[]): FormData {
  const made = new FormData();
  for (const [name, value] of entries) made.append(name, value);
  return made;
}

const but = (name: string, ...values: readonly (string | File)[]): FormData =>
  formOf([...good.filter(([other]) => other !== name), ...values.map((value) => [name, value] as const)]);

function faultIn(sent: unknown): string {
  const read = form.schema.safeParse(sent);
  return read.success ? '' : unreadableForm(read.error.issues);
}

describe('a form as sent', () => {
  it('gives its fields, ids as numbers', () => {
    expect(form.schema.parse(formOf(good))).toEqual({
      id: 7,
      seen: 0,
      slug: 'china',
      name: 'China',
      members: ['a', ''],
    });
  });

  it('takes a field that may be left out as empty', () => {
    expect(form.schema.parse(but('name'))).toMatchObject({ name: '' });
  });

  const file = new File(['x'], 'x.txt');
  test.each([
    ['an id that is missing', but('id'), 'its part “id” is missing'],
    ['an id that is a word', but('id', 'seven'), 'its part “id” is no whole number'],
    ['an id beyond the largest', but('id', '2147483648'), 'its part “id” is no whole number'],
    ['an id that came twice', but('id', '7', '7'), 'its part “id” came more than once'],
    ['an id that is a file', but('id', file), 'its part “id” is missing, or no text'],
    ['a version below none', but('seen', '-1'), 'its part “seen” is no whole number'],
    ['an empty key', but('slug', ''), 'its part “slug” is empty'],
    ['a key with NUL', but('slug', 'chi\0na'), 'its part “slug” holds a character that no text has'],
    ['a text with NUL', but('name', '\0'), 'its part “name” holds a character that no text has'],
    ['a file for a text', but('name', file), 'its part “name” is to be a text, not a file'],
    ['a file among texts', but('members', 'a', file), 'its part “members” is to be a text, not a file'],
    ['no form', undefined, 'the form itself is missing'],
    ['a word for a form', 'id=7', 'the form itself is missing'],
  ])('refuses %s', (_, sent, words) => {
    expect(faultIn(sent)).toContain(words);
  });

  it('keeps what was typed, whatever else is wrong', () => {
    expect(form.texts(but('id', 'seven'))).toMatchObject({ id: 'seven', name: 'China' });
  });
});

describe('a file as sent', () => {
  const upload = sentForm({ file: sentFile });
  const named = (name: string): boolean => upload.schema.safeParse(formOf([['file', new File(['x'], name)]])).success;

  test.each([
    ['an article.pdf', true],
    ['中国.txt', true],
    ['a\0b.txt', false],
    ['a\r\nb.txt', false],
    ['x'.repeat(300), false],
  ])('%j', (name, isRead) => {
    expect(named(name)).toBe(isRead);
  });

  it('is no text', () => {
    expect(upload.schema.safeParse(formOf([['file', 'text']])).success).toBe(false);
  });
});

import { describe, expect, it, test } from 'vitest';
import { stanceValues } from '@/lib/domain/stance/stance-value';
import { choiceOf, readAnnotationValues, toAnnotation, valueChoices } from './annotation-form';

function sent(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const fields = {
  statementKey: 'k',
  target: 'issue:x',
  value: '-2',
  reason: 'Says so.',
  settle: 'on',
  adjudicationSeen: '12',
};

describe('a judgement as typed', () => {
  it('becomes what the command checks', () => {
    expect(toAnnotation(readAnnotationValues(sent(fields)))).toEqual({
      ...fields,
      value: -2,
      settle: true,
      adjudicationSeen: 12,
    });
  });

  test.each([
    ['none', null],
    ['0', 0],
    ['2', 2],
    ['', undefined],
    ['3', undefined],
    ['-', undefined],
    ['1e0', undefined],
  ])('reads the value %o as %o', (value, judged) => {
    expect(toAnnotation(readAnnotationValues(sent({ ...fields, value }))).value).toBe(judged);
  });

  it('does not take a missing version for the first one', () => {
    expect(toAnnotation(readAnnotationValues(sent({}))).adjudicationSeen).toBeNaN();
    expect(readAnnotationValues(sent({})).settle).toBe(false);
  });

  it('offers the whole scale and "no stance", each on a key of its own', () => {
    expect(valueChoices.map(({ stance }) => stance)).toEqual([...stanceValues, null]);
    expect(valueChoices.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '0']);
    expect(valueChoices.map(({ stance }) => choiceOf(stance))).toEqual(valueChoices.map(({ value }) => value));
  });
});

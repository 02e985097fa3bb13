import { describe, expect, it } from 'vitest';
import { openForm, textOf, textsOf, withIssues, withRefusal } from './form-state';

const earlier = { seq: 187, at: '2026-11-22T12:05:00.000Z', by: 'Edda Editor', reason: 'Wrong day.' };

describe('a form that is answered', () => {
  const form = openForm({ reason: '' });

  it('keeps what was typed and names the first thing wrong with each field', () => {
    const issues = [
      { path: ['reason'], message: 'First.' },
      { path: ['reason'], message: 'Second.' },
      { path: ['value'], message: 'Invalid input' },
    ];
    expect(withIssues(form, { reason: ' typed' }, issues, { value: 'Choose a value.' })).toEqual({
      attempt: 1,
      values: { reason: ' typed' },
      errors: { reason: 'First.', value: 'Choose a value.' },
      message: null,
      earlier: null,
    });
  });

  it('puts a refusal at its field, or over the whole', () => {
    const atField = withRefusal(form, { reason: 'r' }, { code: 'target-is-holder', target: 'actor:china' });
    expect([Object.keys(atField.errors), atField.message]).toEqual([['target'], null]);
    const overAll = withRefusal(atField, { reason: 'r' }, { code: 'unchanged' });
    expect(overAll).toMatchObject({ attempt: 2, errors: {}, values: { reason: 'r' }, earlier: null });
    expect(overAll.message).not.toBeNull();
  });

  it('hands on what somebody else saved, a settled "no stance" too', () => {
    expect(withRefusal(form, { reason: 'r' }, { code: 'stale-version', earlier, value: null }).earlier).toEqual({
      change: earlier,
      value: null,
    });
    expect(withRefusal(form, { reason: 'r' }, { code: 'stale-version', earlier }).earlier).toEqual({ change: earlier });
  });

  it('reads texts only', () => {
    const sent = new FormData();
    sent.append('reason', new File(['x'], 'x.txt'));
    sent.append('row', 'a');
    sent.append('row', new File(['x'], 'x.txt'));
    expect([textOf(sent, 'reason'), textOf(sent, 'missing'), textsOf(sent, 'row')]).toEqual(['', '', ['a', '']]);
  });
});

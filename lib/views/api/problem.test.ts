import { expect, it } from 'vitest';
import { apiProblem, problem } from './problem';

it('says what kind of refusal it is, in a sentence, and of which parameter', () => {
  const made = problem(404, 'unknown-version', 'The newest version is 181.', 'version');
  expect(made).toEqual({
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'The newest version is 181.',
    code: 'unknown-version',
    field: 'version',
  });
  expect(apiProblem.parse(made)).toEqual(made);
});

it('names no parameter where there is none', () => {
  expect(problem(405, 'reading-only', 'Only GET is answered here.')).not.toHaveProperty('field');
});

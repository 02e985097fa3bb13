import { expect, test } from 'vitest';
import { compareAnswers } from './compare-answers';

const answer = (type: string, body: string) => [{ address: '/a', status: 200, type, body }];

test.each([
  ['text/csv', 'key,about\r\nx,"All. Checked."', 'key,about\r\nx,"All. Checked. Made with Demarche 1.2.3."'],
  ['text/plain', 'All.\nCounted.\n\nColumns', 'All.\nCounted.\nMade with Demarche 1.2.3.\n\nColumns'],
  ['image/svg+xml', 'Source: Demarche, https://a', 'Source: Demarche 1.2.3, https://a'],
  [
    'application/json',
    '{\n  "source": "a",\n  "n": 1\n}',
    '{\n  "source": "a",\n  "productVersion": "1.2.3",\n  "n": 1\n}',
  ],
  ['application/json', '{"a":1,"n":2}', '{"a":1,"productVersion":"1.2.3","n":2}'],
  [
    'application/json',
    '{"a":{},"required":["n"]}',
    '{"productVersion":{"type":"string"},"a":{},"required":["productVersion","n"]}',
  ],
  [
    'text/html',
    '<pre>&quot;n&quot;: 1</pre>',
    '<pre>&quot;productVersion&quot;: &quot;1.2.3&quot;,&quot;n&quot;: 1</pre>',
  ],
  ['text/html', '<div><p>a</p></div>', '<div><p>a</p><p>Made with Demarche 1.2.3, from data version 7.</p></div>'],
])('%s answers as before, whichever release it names', (type, before, since) => {
  expect(compareAnswers(answer(type, before), answer(type, since), [])).toEqual([]);
});

test.each([
  ['text/csv', 'x,1', 'x,2'],
  ['application/json', '{"version":"1.2.3","n":1}', '{"n":1}'],
  ['text/html', '<p>a 1</p>', '<p>a 2</p>'],
])('%s that says something else is shown', (type, before, since) => {
  expect(compareAnswers(answer(type, before), answer(type, since), [])).toHaveLength(1);
});

test('a renamed word is the same in both', () => {
  expect(compareAnswers(answer('text/csv', 'old'), answer('text/csv', 'new'), [['old', 'new']])).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { unwrapLines } from './unwrap-lines';

const print = [
  'Neighbours weigh in on the withdrawal',
  '18 May 2021',
  'Pakistan’s Foreign Minister Shah Mahmood Qureshi said',
  'on Wednesday that the hasty withdrawal of foreign',
  'troops would hurt the peace process. He added that',
  'the Taliban should return to talks.',
  '“We welcome the',
  'peace talks,” Wang Yi',
  'said on Tuesday.',
];

describe('lines of print', () => {
  it('are joined within paragraphs, and nothing moves', () => {
    const text = print.join('\n');
    const read = unwrapLines(text);
    expect(read).toHaveLength(text.length);
    expect(read.replaceAll(' ', '\n')).toBe(text.replaceAll(' ', '\n'));
    expect(read.split('\n')).toEqual([print[0], print[1], print.slice(2, 6).join(' '), print.slice(6).join(' ')]);
  });

  it('may end in carriage returns', () => {
    const text = print.join('\r\n');
    const read = unwrapLines(text);
    expect(read).toHaveLength(text.length);
    expect(read.split('\r\n')).toHaveLength(4);
    expect(read).toContain('Qureshi said  on Wednesday');
  });

  it('stay apart where a line is empty', () => {
    expect(unwrapLines([...print.slice(2, 6), '', ...print.slice(2, 6)].join('\n')).split('\n')).toHaveLength(3);
  });
});

it.each([
  [
    'a paragraph a line',
    'Talks go on\n18 May 2021\nWang Yi said the talks would resume.\n“We are ready,” he said.\nNobody else spoke.',
  ],
  [
    'long paragraphs',
    [
      'Wang Yi said that the talks would go on for as long as they had to and that all sides were ready. '.repeat(4),
      'Nobody else spoke of it, '.repeat(10),
      'and that was all',
      'and nothing more',
    ].join('\n'),
  ],
  ['few lines', 'Talks go on\nReuters\n18 May 2021'],
  ['nothing', ''],
])('leaves %s as it is', (_, text) => expect(unwrapLines(text)).toBe(text));

import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { builtInKnowledge } from './knowledge/knowledge';

/**
 * Who says what, for whom, passed on by whom, on which day: `speaker (principals) < via: words [day]`, as far as each
 * is known.
 */
function read(text: string): readonly string[] {
  return extract(text, {
    published: '2021-07-28',
    outlet: null,
    knowledge: builtInKnowledge,
    issues: [],
  }).proposals.map(
    ({ speaker, principals, via, contentStart, contentEnd, saidOn, precision }) =>
      `${speaker.slug ?? speaker.text} (${principals.join(', ')})${via.map((one) => ` < ${one}`).join('')}: ` +
      `${text.slice(contentStart, contentEnd)}${precision === 'day' ? ` [${saidOn}]` : ''}`,
  );
}

describe('reports as agencies and papers word them', () => {
  it.each([
    [
      'an insertion before the verb',
      'Wang Yi, speaking after talks in Tianjin, urged both sides to wait.',
      ['wang-yi (china): both sides to wait'],
    ],
    [
      'an office, a name and another land',
      'The Chinese envoy, Jane Roe, said the US “stands by its word and its friends”.',
      ['The Chinese envoy, Jane Roe, (china): the US “stands by its word and its friends”'],
    ],
    [
      'who says so at the end, and when',
      'Wang Yi called on India to wait, spokesman Zhao Lijian said in a statement on Monday.',
      ['wang-yi (china) < zhao-lijian: India to wait [2021-07-26]'],
    ],
    [
      '“told reporters after talks” at the end',
      'China and India have agreed to open the border, Wang Yi told reporters after talks in Doha.',
      ['wang-yi (china): China and India have agreed to open the border'],
    ],
    [
      '“according to” in brackets',
      'Wang Yi, according to the Chinese foreign ministry, asked India to “fully respect” the border.',
      ['wang-yi (china) < china-mfa: to “fully respect” the border'],
    ],
    [
      'two speakers joined by a comma and “and”',
      'India said on Monday that ten men had died since fighting began this week, ' +
        'and Wang Yi told envoys that China was ready to talk.',
      [
        'india (india): that ten men had died since fighting began this week [2021-07-26]',
        'wang-yi (china): that China was ready to talk [2021-07-26]',
      ],
    ],
    [
      '“but that” goes on',
      'Wang Yi said that the valley belonged to China, but that Beijing wished for no clash.',
      ['wang-yi (china): that the valley belonged to China, but that Beijing wished for no clash'],
    ],
    [
      'a name the tagger takes for a verb',
      '“We will not wait any longer for them,” Lynch said.',
      ['Lynch (): “We will not wait any longer for them,”'],
    ],
    [
      'May is no month',
      'Theresa May said the envoys, who have a week to leave, were spies.',
      ['theresa-may (): the envoys, who have a week to leave, were spies'],
    ],
    [
      'a subject before dashes',
      'Wang Yi — a former envoy — said the talks would resume.',
      ['wang-yi (china): the talks would resume'],
    ],
    [
      'a ministry’s spokesman',
      'China’s defence ministry denied the strike on the port. ' +
        '“We only answered their fire,” the ministry’s spokesman, Jane Roe, told reporters.',
      [
        'china (china): the strike on the port',
        'the ministry’s spokesman, Jane Roe, (china): “We only answered their fire,”',
      ],
    ],
    [
      'another group’s spokesman',
      'Chinese spokesman Zhao Lijian said the talks would resume. ' +
        'A spokesman for the group, Jane Roe, said that they had failed.',
      ['zhao-lijian (china): the talks would resume', 'A spokesman for the group, Jane Roe, (): that they had failed'],
    ],
    [
      '“its” of the sentence before',
      'Taiwan turned the offer down. “The offer is not acceptable to us,” its presidential office said.',
      ['taiwan (taiwan): “The offer is not acceptable to us,”'],
    ],
    [
      'both sides',
      'Wang Yi met the Indian envoy in Tianjin. The two sides stressed the need to avoid a clash.',
      ['china (china, india): the need to avoid a clash'],
    ],
    [
      'an office named only further down',
      'The prime minister says the talks will resume at once.\n\n' +
        'The Indian prime minister, Narendra Modi, flew home at noon after three days.',
      ['narendra-modi (india): the talks will resume at once'],
    ],
    [
      'names inside the quotation are not who speaks',
      'Joe Biden met Wang Yi. Joe Biden spoke at noon. ' +
        '“To Narendra Modi, my word is clear: stop this war now,” he said.',
      ['joe-biden (united-states): “To Narendra Modi, my word is clear: stop this war now,”'],
    ],
    [
      'a question and a name behind it',
      'Wang Yi flew home. “What is this? Here we go again!” President Joe Biden posted on his page.',
      ['joe-biden (united-states): “What is this? Here we go again!”'],
    ],
    [
      'letters that cut a word',
      'Turkish President Recep Tayyip Erdoğan called the offer unacceptable.',
      ['recep-tayyip-erdogan (turkey): the offer unacceptable'],
    ],
    [
      'a section’s heading',
      'INDIA: Prime Minister Narendra Modi called the raid unacceptable, adding that it was a “heavy blow” to peace.',
      ['narendra-modi (india): the raid unacceptable, adding that it was a “heavy blow” to peace'],
    ],
    [
      'an interview',
      'Q: What will China do about it?\n\nWang Yi: We agreed today to wait for the envoys.',
      ['wang-yi (china): We agreed today to wait for the envoys.'],
    ],
    [
      'a noun that carries a worry',
      'China has expressed concern about the raid on the port.',
      ['china (china): the raid on the port'],
    ],
    [
      'a fault that is not condemned, a deed that is not asked about',
      'Narendra Modi, who was criticised for not condemning the raid, asked whether China had replied to the offer.',
      ['narendra-modi (india): whether China had replied to the offer'],
    ],
    [
      'a short month that is a name',
      'The Chinese envoy, Zhang Jun, noted that the draft missed the point.',
      ['zhang-jun (china): that the draft missed the point'],
    ],
    [
      'a day behind “by telephone”',
      'Wang Yi told the envoys by telephone on Monday that the talks would resume.',
      ['wang-yi (china): that the talks would resume [2021-07-26]'],
    ],
  ])('%s', (_, text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('a day named for one side', () => {
  it('is lent to its own people, not to others further down', () => {
    const text =
      'Wang Yi said on Monday that the talks would resume.\n\n' +
      'Narendra Modi said on Tuesday that they would not.\n\n' +
      '“China waits for an answer,” said Zhao Lijian.\n\nJoe Biden said the talks had failed.';
    expect(read(text).map((each) => /\[.*\]$/.exec(each)?.[0] ?? 'the week')).toEqual([
      '[2021-07-26]',
      '[2021-07-27]',
      '[2021-07-26]',
      'the week',
    ]);
  });
});

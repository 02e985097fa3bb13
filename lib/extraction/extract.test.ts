import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extract } from './extract';
import { builtInKnowledge } from './knowledge/knowledge';
import { actorRow, withActors } from './knowledge/with-actors';
import { extraction, type Proposal } from '../domain/proposal/proposal';

const seeded = z
  .array(actorRow)
  .parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../prisma/seed/actors.json'), 'utf8')));
const knowledge = withActors(builtInKnowledge, seeded);
const proposals = (text: string, published = '2021-07-28'): readonly Proposal[] =>
  extract(text, { published, outlet: null, knowledge, issues: [] }).proposals;
const speakers = (text: string): readonly (string | null)[] => proposals(text).map((each) => each.speaker.slug);

describe('extract: who speaks', () => {
  it.each([
    ['a pronoun after its speaker', 'Wang Yi met the envoys. “We are ready to help,” he said.', ['wang-yi']],
    [
      'an office without a cue, then a pronoun',
      'China’s foreign ministry spokesman sought to explain the plan. “We are ready to help,” he said.',
      ['china-mfa'],
    ],
    ['an office class', 'The chief Chinese diplomat urged all parties to return to the table.', ['wang-yi']],
    ['a capital', 'Beijing rejected the report as propaganda.', ['china']],
    ['a place is no speaker', 'A Taliban statement issued in Kabul said the talks would resume.', ['taliban']],
    ['speaking in a capital', 'Speaking in Moscow, Wang Yi said the talks would resume.', ['wang-yi']],
    [
      'a ministry that quotes',
      'The Chinese Foreign Ministry quoted Wang as telling Mohib that talks would resume.',
      ['wang-yi'],
    ],
    ['an agency', 'Xinhua reported that Wang Yi urged all parties to wait.', ['wang-yi']],
    ['an agency alone', 'Reuters reported that the border was closed.', []],
    [
      'a bare ministry',
      'The Chinese foreign ministry welcomed the step. The Taliban sent envoys. ' +
        'The foreign ministry said it would host them.',
      ['china-mfa', 'china-mfa'],
    ],
    ['passive', 'The ceasefire was welcomed by France and condemned by Iran.', ['france', 'iran']],
    ['a relative clause', 'Wang Yi, who had met Mr Baradar in Tianjin, said the talks would resume.', ['wang-yi']],
    [
      'a clause about where',
      'Antony Blinken, on an official visit to India, warned that the country would become a pariah.',
      ['antony-blinken'],
    ],
    ['analysts', 'Analysts say the plan will fail.', []],
    ['officials of nobody', 'Senior officials said the plan will fail, according to sources on both sides.', []],
    [
      'what comes of a deed',
      'The closure shut all ports, potentially denying the Afghan government millions in customs money.',
      [],
    ],
    ['observers', 'Observers said the plan could have troubling results.', []],
    [
      'two cues',
      'Wang Yi accused the alliance of haste and said it had failed, while Antony Blinken urged the Taliban to wait.',
      ['wang-yi', 'antony-blinken'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('reads names that marks of writing direction stand round, and quotes them with their marks', () => {
    const text =
      '\u200fChina’s Foreign Minister \u202bWang Yi\u202c said on Tuesday that \u2066the talks\u2069 would resume.';
    const [proposal] = proposals(text);
    expect(proposal?.speaker.slug).toBe('wang-yi');
    expect(proposal?.quote).toBe(text.slice(proposal?.start, proposal?.end));
    expect(proposal?.quote).toContain('\u202bWang Yi\u202c');
  });

  it('reads a statement across the lines of print of a PDF or a mail, and quotes it with its line breaks', () => {
    const text = [
      'Talks go on in the valley',
      '18 May 2021',
      'Pakistan’s Foreign Minister Shah Mahmood Qureshi said',
      'on Wednesday that the hasty withdrawal of foreign',
      'troops would hurt the peace process. “We welcome the',
      'talks and will be there in',
      'person,” Wang Yi said.',
    ].join('\n');
    const found = proposals(text);
    expect(found.map(({ speaker }) => speaker.slug)).toEqual(['shah-mahmood-qureshi', 'wang-yi']);
    expect(found.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
    expect(found[1]?.quote).toContain('welcome the\ntalks');
  });

  it('says whom nobody has recorded as the article introduces them, wherever that stands', () => {
    const found = proposals(
      'Doe said the talks would resume, and praised Wang Yi.\n\n' +
        '“We are ready to help,” said Foreign Minister Jane Doe of Ruritania.\n\n“We will come,” Jane Doe said.',
    );
    const met = {
      name: 'Jane Doe',
      title: 'Foreign Minister',
      of: { slug: 'ruritania', name: 'Ruritania', kind: 'state', known: false },
      official: true,
    };
    expect(found.filter(({ speaker }) => speaker.text.includes('Jane Doe')).map(({ speaker }) => speaker.met)).toEqual([
      met,
      met,
    ]);
    expect(proposals('Wang Yi said the talks would resume.')[0]?.speaker).not.toHaveProperty('met');
  });

  it('is unsure about "He" after two men, and names the other', () => {
    const [proposal] = proposals('Wang Yi met Ashraf Ghani in Tianjin. He said the talks would resume.');
    expect(proposal?.speaker.confidence).toBeLessThan(0.7);
    expect([proposal?.speaker.slug, proposal?.speaker.runnerUp].sort()).toEqual(['ashraf-ghani', 'wang-yi']);
  });

  it('keeps joint speakers together', () => {
    const [joint, ...others] = proposals('France, Germany and the United Kingdom said the deal must stand.');
    expect(joint?.principals).toEqual(['france', 'germany', 'united-kingdom']);
    expect(others).toEqual([]);
  });

  it('gives two men of two sides a statement each', () => {
    expect(
      speakers(
        'A Chinese statement said Wang Yi and Hamdullah Mohib “stressed the need for peace in the whole region.”',
      ).toSorted(),
    ).toEqual(['hamdullah-mohib', 'wang-yi']);
  });

  it('keeps the anonymity of an official', () => {
    const [proposal] = proposals(
      'An EU official who spoke on condition of anonymity told reporters that the deal was dead.',
    );
    expect(proposal?.speaker.text).toContain('EU official');
    expect(proposal?.principals).toEqual(['european-union']);
  });

  it('lets a former adviser speak for himself alone', () => {
    const [proposal] = proposals(
      '“They must hedge their bets,” said Torek Farhadi, a former Afghan government adviser.',
    );
    expect(proposal).toMatchObject({ capacity: 'own', principals: [] });
  });
});

describe('extract: whom a pronoun inside what is said means', () => {
  const before = 'Russia welcomed the talks on Monday, its foreign ministry said.';
  it.each([
    ['India said on Wednesday that it supports the talks.', 'india'],
    ['Iran welcomed the talks on Wednesday, saying it has offered to host a round.', 'iran'],
  ])('%s', (text, slug) => {
    const found = proposals(`${before}\n\n${text}`).filter(({ quote }) => !before.includes(quote));
    expect(found.map(({ speaker, via }) => [speaker.slug, via])).toEqual([[slug, []]]);
  });

  it('takes "its" for the side its sentence is about', () => {
    const found = proposals(
      `${before}\n\nPakistan called on both sides to meet, according to a statement of its foreign ministry.`,
    );
    expect(found.at(-1)).toMatchObject({ speaker: { slug: 'pakistan' }, claimedBy: null });
  });
});

describe('extract: who passes on', () => {
  it('names the chain and on whose word alone we have it', () => {
    const [proposal] = proposals(
      '“We are ready to fight terrorism with China,” the Chinese statement quoted Mohib as assuring Wang.',
    );
    expect(proposal).toMatchObject({
      speaker: { slug: 'hamdullah-mohib' },
      claimedBy: 'china',
      addressees: ['wang-yi'],
    });
  });

  it('takes what a speaker quotes of another side as hearsay', () => {
    const found = proposals('“The Taliban says that it wants peace with all,” Antony Blinken told reporters.');
    expect(found.map((each) => [each.speaker.slug, each.claimedBy])).toContainEqual(['taliban', 'united-states']);
  });
});

describe('extract: what a side wants, in the words of', () => {
  it.each([
    [
      'its own minister is his',
      'Foreign Minister Wang Yi said on Wednesday that China welcomes the talks.',
      'wang-yi',
      ['china'],
      null,
    ],
    [
      'its own spokesman is his, known or not',
      'Pakistan foreign ministry spokesman Zahid Chaudhri said Pakistan supports the talks.',
      null,
      ['pakistan'],
      null,
    ],
    ['another side is hearsay', 'The Taliban said China opposes the plan.', 'china', ['china'], 'taliban'],
  ])('%s', (_, text, slug, principals, claimedBy) => {
    expect(
      proposals(text).map((each) => ({
        slug: each.speaker.slug,
        principals: each.principals,
        claimedBy: each.claimedBy,
      })),
    ).toEqual([{ slug, principals, claimedBy }]);
  });
});

describe('extract: when and how', () => {
  it.each([
    ['the day of the cue', 'Wang Yi said on Monday the talks would resume.', '2021-07-26', 'day'],
    ['a weekday is not in the future', 'Wang Yi said on Thursday the talks would resume.', '2021-07-22', 'day'],
    ['a month', 'Joe Biden announced last month it was time to go.', '2021-06-01', 'month'],
    ['a date spoken of is not the date', 'Wang Yi said the troops would leave by September 11.', '2021-07-28', 'week'],
    ['no day', 'Wang Yi said the talks would resume.', '2021-07-28', 'week'],
    ['a standing line', 'China denies the charge of abuse.', '2021-07-28', 'as-of'],
  ])('%s', (_, text, saidOn, precision) => {
    expect(proposals(text)[0]).toMatchObject({ saidOn, precision });
  });

  it.each([
    ['Wang Yi said the talks had begun.', 'asserted'],
    ['Wang Yi warned that the country would fail if the group seized power.', 'conditional'],
    ['Wang Yi urged all parties to wait.', 'hoped'],
    ['The Taliban promised to cut ties with all such groups.', 'committed'],
    ['The United States accuses China of abuses.', 'standing'],
  ])('%s %s', (text, modality) => {
    expect(proposals(text)[0]?.modality).toBe(modality);
  });
});

describe('extract: the whole', () => {
  it('keeps to its contract, its spans to the text', () => {
    const text = '\uFEFFHeadline of the day\r\n\r\nWang Yi said on Monday that “peace 🕊 is near.”\r\n';
    const found = extract(text, { published: '2021-07-28', outlet: 'Courier', knowledge, issues: [] });
    expect(extraction.parse(found)).toEqual(found);
    for (const each of found.proposals) expect(text.slice(each.start, each.end)).toBe(each.quote);
    expect(found.proposals).toHaveLength(1);
  });

  it.each(['Wang Yi did not say whether he would go.', 'The minister declined to comment.', '', '   \n'])(
    'proposes nothing for %j',
    (text) => {
      expect(proposals(text)).toEqual([]);
    },
  );

  it('leaves out a lead in the progressive that sums up what follows', () => {
    const text =
      'China is urging closer economic ties with the region in an apparent effort to win influence.\n\n' +
      'Wang Yi said on Monday that China wants closer economic ties and influence for all.';
    expect(speakers(text)).toEqual(['wang-yi']);
  });

  it('takes no headline for a statement', () => {
    expect(
      proposals('Russia says it will not leave\n\nThe army stayed where it was, in the hills above the town.'),
    ).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { findSecondReading } from '@/lib/data/proposal/second-readings';
import { madeUpArticle, madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { completes, completesWith, madeUpEndpoint, type Answering, type MadeUpEndpoint } from '@/lib/testing/endpoint';
import { testInstant } from '@/lib/testing/people';
import { readAgain } from './read-again';

let desk: Desk;
let slug: string;
let endpoint: MadeUpEndpoint;
beforeEach(async () => {
  [desk, endpoint] = await Promise.all([seededDesk(), madeUpEndpoint()]);
  const [, observers, pakistan] = madeUpProposals;
  if (!observers || !pakistan) throw new Error('no proposals');
  ({ slug } = await madeUpArticle(desk.database, desk.coder, {
    text: madeUpText,
    title: 'Ministers talk',
    outlet: 'The Example',
    proposals: [observers, pakistan],
  }));
});
afterEach(async () => {
  await endpoint.close();
  await desk.database.close();
});

const extractor = 'endpoint made-up, prompt 1';
const france =
  '“France welcomes the peace talks and will support them,” Foreign Minister Anna Example said on Tuesday.';
const pakistan = 'Pakistan called the withdrawal hasty.';
const statement = (given: object) => ({
  quote: france,
  words: 'France welcomes the peace talks and will support them',
  speaker: 'france',
  speakerText: 'Foreign Minister Anna Example',
  cue: 'said',
  mode: 'direct',
  capacity: 'official',
  principals: ['france'],
  addressees: [],
  via: [],
  claimedBy: null,
  saidOn: '2021-05-18',
  precision: 'day',
  modality: 'asserted',
  stances: [{ target: 'issue:negotiated-settlement', value: 2, evidence: 'welcomes' }],
  ...given,
});
const ofPakistan = statement({
  quote: pakistan,
  words: 'hasty',
  speaker: 'pakistan',
  principals: ['pakistan'],
  stances: [{ target: 'issue:troop-withdrawal', value: -2, evidence: 'hasty' }],
});

async function ask(answering: Answering, patience = 20_000) {
  endpoint.answers(answering);
  const { reader, writer } = desk.database;
  await readAgain(
    {
      reader,
      writer,
      endpoint: { url: endpoint.url, model: 'made-up', key: 'a-key' },
      now: () => testInstant,
      patience,
    },
    slug,
  );
  const [proposals, reading] = await Promise.all([listProposalsOf(reader, slug), findSecondReading(reader, slug)]);
  return {
    own: proposals.filter((one) => one.extractor === extractor),
    opinions: proposals.flatMap(({ opinions }) => opinions),
    reading,
  };
}

describe('an endpoint that answers well', () => {
  it('gives a second opinion on words that are proposed, and proposals where it alone found some', async () => {
    const { own, opinions, reading } = await ask(completesWith([statement({}), ofPakistan]));
    expect(own).toHaveLength(1);
    const start = madeUpText.indexOf(france);
    expect(own[0]).toMatchObject({
      state: 'open',
      found: {
        start,
        end: start + france.length,
        quote: france,
        contentStart: start + 1,
        speaker: { slug: 'france' },
        stances: [{ value: 2 }],
      },
    });
    expect(opinions).toMatchObject([
      { extractor, found: { quote: pakistan, stances: [{ target: { issue: 'troop-withdrawal' }, value: -2 }] } },
    ]);
    expect(reading).toMatchObject({
      extractor,
      account: { asked: 1, parts: 1, opinions: 1, own: 1, fault: null, refused: [] },
    });
  });

  it('is asked once, with the text, the issues, whom the text names, the schema and the key', async () => {
    await ask(completesWith([]));
    expect(endpoint.requests).toHaveLength(1);
    const [{ body, authorization } = { body: '', authorization: '' }] = endpoint.requests;
    expect(authorization).toBe('Bearer a-key');
    const sent = JSON.parse(body) as {
      model: string;
      response_format: { type: string };
      messages: { content: string }[];
    };
    expect(sent).toMatchObject({ model: 'made-up', response_format: { type: 'json_schema' } });
    for (const words of [pakistan, 'issue:troop-withdrawal = ', 'pakistan = Pakistan', 'france = France'])
      expect(sent.messages.at(-1)?.content).toContain(words);
  });

  it.each([
    ['in a fence of code', `Here it is:\n\`\`\`json\n${JSON.stringify({ statements: [ofPakistan] })}\n\`\`\``],
    [
      'with nothing but what matters',
      JSON.stringify({
        statements: [
          { quote: pakistan, speaker: 'pakistan', stances: [{ target: 'issue:troop-withdrawal', value: -1 }] },
        ],
      }),
    ],
  ])('%s', async (_, content) => {
    expect(await ask(completes(content))).toMatchObject({
      opinions: [{ found: { quote: pakistan } }],
      reading: { account: { fault: null } },
    });
    expect(endpoint.requests).toHaveLength(1);
  });

  it('but takes no schema is asked in words', async () => {
    const taking: Answering = (response, asked) => {
      if (asked > 0) {
        completesWith([ofPakistan])(response, asked);
        return;
      }
      response.statusCode = 400;
      response.end('{"error":{"message":"response_format is not supported"}}');
    };
    expect((await ask(taking)).opinions).toHaveLength(1);
    expect(endpoint.requests.map(({ body }) => body.includes('response_format'))).toEqual([true, false]);
  });
});

describe('an endpoint that answers badly', () => {
  it.each([
    ['an invented quote', statement({ quote: 'France will never support the talks.' }), 'quote-not-in-text'],
    ['a quote put right', statement({ quote: france.replace('“', '"') }), 'quote-not-in-text'],
    ['a quote that stands there twice', statement({ quote: 'talks' }), 'quote-twice'],
    ['a speaker nobody knows', statement({ speaker: 'ruritania' }), 'unknown-speaker'],
    ['no statement at all', 'France is in favour', 'not-a-statement'],
    ['no stance', statement({ stances: [] }), 'no-stance'],
  ])('with %s: that is refused', async (_, given, reason) => {
    const { own, opinions, reading } = await ask(completesWith([given]));
    expect([...own, ...opinions]).toEqual([]);
    expect(reading?.account).toMatchObject({ fault: null, refused: [{ reason, n: 1 }] });
  });

  it.each([
    ['a target nobody knows', { target: 'issue:moon-landing', value: 1, evidence: '' }, 'unknown-target'],
    ['a value of 7', { target: 'issue:troop-withdrawal', value: 7, evidence: '' }, 'value-off-scale'],
    ['half a value', { target: 'issue:troop-withdrawal', value: 0.5, evidence: '' }, 'value-off-scale'],
  ])('with %s: that stance is refused, the others stay', async (_, stance, reason) => {
    const good = { target: 'issue:negotiated-settlement', value: 1, evidence: 'welcomes' };
    const { own, reading } = await ask(completesWith([statement({ stances: [stance, good] })]));
    expect(own[0]?.found.stances).toMatchObject([{ target: { issue: 'negotiated-settlement' }, value: 1 }]);
    expect(reading?.account?.refused).toEqual([{ reason, n: 1 }]);
  });

  it.each<[string, Answering, object, number]>([
    ['in prose, twice', completes('I think France is in favour.'), { kind: 'unreadable' }, 2],
    ['with something else than a completion', (response) => response.end('<html>'), { kind: 'unreadable' }, 2],
    [
      'with the error 500',
      (response) => {
        response.statusCode = 500;
        response.end('oh');
      },
      { kind: 'http-error', status: 500 },
      1,
    ],
    [
      'with the error 401',
      (response) => {
        response.statusCode = 401;
        response.end('{}');
      },
      { kind: 'http-error', status: 401 },
      1,
    ],
    [
      'by hanging up',
      (response) => {
        response.destroy();
      },
      { kind: 'no-answer' },
      1,
    ],
  ])('%s', async (_, answering, fault, requests) => {
    const { own, opinions, reading } = await ask(answering);
    expect([...own, ...opinions]).toEqual([]);
    expect(reading?.account?.fault).toMatchObject(fault);
    expect(endpoint.requests).toHaveLength(requests);
  });
});

describe('an endpoint that is slow', () => {
  it('is waited for', async () => {
    const late: Answering = (response, asked) => {
      setTimeout(() => completesWith([ofPakistan])(response, asked), 150);
    };
    expect((await ask(late)).opinions).toHaveLength(1);
  });
  it.each<[string, Answering]>([
    [
      'but not for longer than is given',
      (response, asked) => {
        setTimeout(() => completesWith([ofPakistan])(response, asked), 2_000).unref();
      },
    ],
    ['and never, if it never answers', () => undefined],
    [
      'and not in the middle of an answer',
      (response) => {
        response.write('{"id":');
      },
    ],
  ])('%s', async (_, answering) => {
    const { opinions, reading } = await ask(answering, 300);
    expect(opinions).toEqual([]);
    expect(reading?.account).toMatchObject({ opinions: 0, own: 0, fault: { kind: 'no-answer' } });
  });
});

it('of an endpoint that is not there it is said that it gave no answer', async () => {
  await endpoint.close();
  expect((await ask(completesWith([]))).reading?.account?.fault).toEqual({ kind: 'no-answer', status: null });
});

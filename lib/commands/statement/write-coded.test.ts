import { describe, expect, it, test } from 'vitest';
import { findActorBySlug } from '@/lib/data/actor/actors';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { recordChange } from '@/lib/data/change/record-change';
import { UnknownName } from '@/lib/data/identity/identities';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { proposedFields } from '@/lib/domain/proposal/proposed-fields';
import type { CodedStatement } from '@/lib/domain/proposal/review';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { issueActs } from '@/lib/testing/acts/issue-acts';
import { articleOfEachTest, madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { unknownName, writeCoded, writeJudgements } from './write-coded';

const [, , hasty] = madeUpProposals;
if (!hasty) throw new Error('no proposal');
const key = 'pakistan-hasty';
const quote = 'Pakistan called the withdrawal hasty.';
const start = madeUpText.indexOf(quote);

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);
const head = async () => (await desk.database.archive()).head;

interface Given extends Partial<Omit<CodedStatement, 'fields'>> {
  readonly fields?: Partial<StatementFields>;
  readonly quote?: string;
}

const write = ({ fields = {}, quote: said = quote, ...given }: Given = {}) => {
  const coded = {
    stances: [{ target: 'issue:troop-withdrawal', value: -1 as const }],
    newSpeaker: null,
    ...given,
    fields: { ...proposedFields(hasty), ...fields },
  };
  const place = { article: article.slug, start, end: start + quote.length, quote: said };
  const how = { mode: 'indirect', cue: 'called', matchBasis: 'named', note: null } as const;
  const report = { ...place, ...how, relays: [] };
  const intent = {
    at: testInstant,
    byId: desk.coder.coderId,
    verb: 'record-by-hand',
    subject: `statement:${key}`,
  } as const;
  return desk.database.writer.command((tx) =>
    recordChange(tx, { ...intent, reason: 'Read.' }, async (seq) => {
      const written = await writeCoded(tx, seq, { ...coded, key, report });
      if (!written.ok) return written;
      const { coderId } = desk.coder;
      await writeJudgements(tx, seq, written.value, { coderId, stances: coded.stances, reason: 'As it says.' });
      return written;
    }),
  );
};

describe('writeCoded', () => {
  it('writes statement, report and judgements, and brings the draft article before the public', async () => {
    const before = await head();
    expect((await write()).ok).toBe(true);
    const archive = await desk.database.archive();
    expect(archive.head).toBe(before + 1);
    const statement = await findStatementByKey(archive, key);
    expect(statement?.reports).toMatchObject([{ intact: true, quote, article: { slug: article.slug } }]);
    expect(statement?.scores).toMatchObject([{ state: 'settled', value: -1, checked: true }]);
    expect(await findArticleBySlug(archive, article.slug)).not.toBeNull();
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('records a person whom nobody had recorded, with the office, and whose office it is', async () => {
    const newOf = { slug: 'ruritania', name: 'Ruritania', kind: 'state' as const };
    const newSpeaker = { slug: 'anna-example', name: 'Anna Example', title: 'Envoy', of: 'ruritania', newOf };
    const fields = { speaker: 'anna-example', principals: [{ actor: 'ruritania', claimedBy: null }] };
    expect((await write({ newSpeaker, fields })).ok).toBe(true);
    const archive = await desk.database.archive();
    expect(await findActorBySlug(archive, 'anna-example')).toMatchObject({
      kind: 'person',
      roles: [{ title: 'Envoy', of: { slug: 'ruritania' } }],
    });
    expect(await findActorBySlug(archive, 'ruritania')).toMatchObject({ kind: 'state', name: 'Ruritania' });
  });

  it('records from what is built in whom the statement names', async () => {
    expect(await findActorBySlug(await desk.database.archive(), 'france')).toBeNull();
    expect((await write({ fields: { addressees: ['france'] } })).ok).toBe(true);
    expect(await findActorBySlug(await desk.database.archive(), 'france')).toMatchObject({ name: 'France' });
  });

  test.each<readonly [string, Given, object]>([
    ['words that are not at their place', { quote: 'Pakistan called the withdrawal hastee' }, { code: 'quote-lost' }],
    [
      'a stance toward a holder',
      { stances: [{ target: 'actor:pakistan', value: 1 }] },
      { code: 'target-is-holder', target: 'actor:pakistan' },
    ],
    [
      'a stance toward the speaker of its own words',
      { fields: { capacity: 'own', principals: [] }, stances: [{ target: 'actor:pakistan', value: 1 }] },
      { code: 'target-is-holder', target: 'actor:pakistan' },
    ],
  ])('refuses %s, and writes nothing', async (_, given, refusal) => {
    const before = await head();
    expect(await write(given)).toEqual({ ok: false, refusal });
    expect(await head()).toBe(before);
    expect(await findArticleBySlug(await desk.database.archive(), article.slug)).toBeNull();
  });

  it('refuses a stance toward an issue that was retired since', async () => {
    await issueActs(desk).edit('troop-withdrawal', { retired: true });
    expect(await write()).toEqual({ ok: false, refusal: { code: 'issue-retired', target: 'issue:troop-withdrawal' } });
  });
});

describe('unknownName', () => {
  it.each([
    ['target', 'stances'],
    ['occasion', 'occasion'],
    ['actor', 'speaker'],
  ] as const)('says of an unknown %s at which field it stands', (noun, field) => {
    expect(unknownName(new UnknownName(noun, 'atlantis'))).toEqual({
      ok: false,
      refusal: { code: 'unknown-name', field, named: 'atlantis' },
    });
  });
  it('throws on what is a bug', () => {
    const bug = new Error('a bug');
    expect(() => unknownName(bug)).toThrow(bug);
  });
});

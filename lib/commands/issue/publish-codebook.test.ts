import { expect, it } from 'vitest';
import { recordActors } from '@/lib/commands/actor/record-actors';
import { findCodebook, listIssues } from '@/lib/data/issue/issues';
import type { CodebookInput } from '@/lib/domain/issue/issue-input';
import { newcomer } from '@/lib/testing/acts/actor-acts';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase } from '@/lib/testing/template-database';
import { verifyChain } from '@/lib/testing/verify-chain';
import { publishCodebook } from './publish-codebook';

const author = { byId: null, at: testInstant, reason: 'The first.' };
const issue = {
  ...{ slug: 'open-border', label: 'Open border', proposition: 'The border should stay open.', note: null },
  ...{ againstPole: 'rejects', forPole: 'backs', terms: ['open border'] },
  bearings: [{ actor: 'ruritania', sign: 1 as const }],
};
const codebook: CodebookInput = { slug: 'first', title: 'First', number: 1, text: '# First', issues: [issue] };

it('publishes a codebook with its issues by one change, or nothing where an issue bears on nobody known', async () => {
  const database = await freshDatabase();
  try {
    const publish = () => database.writer.transact((tx) => publishCodebook(tx, codebook, author));
    await expect(publish()).rejects.toThrow('ruritania');
    expect((await database.archive()).head).toBe(0);
    const ruritania = { ...newcomer, slug: 'ruritania', name: 'Ruritania', kind: 'state' as const };
    await database.writer.transact((tx) => recordActors(tx, [ruritania], author));
    const id = await publish();
    const archive = await database.archive();
    expect(archive.head).toBe(2);
    expect(await findCodebook(archive)).toEqual({ id, slug: 'first', title: 'First', number: 1, text: '# First' });
    const { bearings: _, ...plain } = issue;
    expect(await listIssues(archive)).toMatchObject([
      { ...plain, retired: false, bearings: [{ actor: { slug: 'ruritania' }, sign: 1 }] },
    ]);
    expect(await listIssues(await database.archive(1))).toEqual([]);
    expect(await verifyChain(database.reader)).toBeNull();
  } finally {
    await database.close();
  }
});

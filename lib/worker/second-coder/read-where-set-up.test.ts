import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSecondReading } from '@/lib/data/proposal/second-readings';
import { environment } from '@/lib/runtime/environment';
import { madeUpArticle } from '@/lib/testing/article-desk';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { completesWith, madeUpEndpoint, type MadeUpEndpoint } from '@/lib/testing/endpoint';
import { testInstant } from '@/lib/testing/people';
import { beginWhereSetUp } from './read-where-set-up';

let desk: Desk;
let endpoint: MadeUpEndpoint;
beforeEach(async () => {
  [desk, endpoint] = await Promise.all([seededDesk(), madeUpEndpoint()]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await endpoint.close();
  await desk.database.close();
});

async function begin() {
  const { slug } = await madeUpArticle(desk.database, desk.coder);
  const { reader, writer } = desk.database;
  return { slug, ask: await beginWhereSetUp({ reader, writer, now: () => testInstant }, slug) };
}

describe('the second machine coder', () => {
  it('is off where no address is set: nothing is noted, nothing is sent', async () => {
    vi.stubEnv('CODER_URL', '');
    vi.stubEnv('CODER_MODEL', 'made-up');
    const { slug, ask } = await begin();
    expect(ask).toBeNull();
    expect(await findSecondReading(desk.database.reader, slug)).toBeNull();
    expect(endpoint.requests).toHaveLength(0);
  });

  it('is asked where one is set: noted at once, sent only when the asking is begun', async () => {
    vi.stubEnv('CODER_URL', endpoint.url);
    vi.stubEnv('CODER_MODEL', 'made-up');
    endpoint.answers(completesWith([]));
    const { slug, ask } = await begin();
    expect(await findSecondReading(desk.database.reader, slug)).toMatchObject({ account: null });
    expect(endpoint.requests).toHaveLength(0);
    await ask?.();
    expect(await findSecondReading(desk.database.reader, slug)).toMatchObject({ account: { asked: 1, fault: null } });
    expect(endpoint.requests).toMatchObject([{ authorization: undefined }]);
  });

  it.each([
    [{ CODER_URL: 'http://127.0.0.1:1/v1', CODER_MODEL: '' }, /CODER_MODEL/u],
    [{ CODER_URL: 'file:///etc/passwd', CODER_MODEL: 'm' }, /CODER_URL/u],
  ])('%o does not fit', (set, words) => {
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
    expect(() => environment()).toThrow(words);
  });
});

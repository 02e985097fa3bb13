import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listObservations } from '@/lib/data/stance/observations';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { pictureFile } from '@/lib/views/picture/draw-picture';
import { everyPicture, pictureFileName } from '@/lib/views/picture/every-picture';
import { readPicture } from './read-picture';

const folder = path.join(process.cwd(), 'lib/views/picture/stored');
const kept = new Set(readdirSync(folder));

/** One that there never is: a new release alters no picture that is stored. */
const release = '0.0.0';

let database: TestDatabase;
const drawn = new Map<string, string>();

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const archive = await database.archive();
  for (const asked of everyPicture(await listObservations(archive))) {
    const picture = await readPicture(archive, asked, 'https://demarche.example', release);
    if (picture) drawn.set(pictureFileName(asked, 'svg'), pictureFile(picture));
  }
});
afterAll(() => database.close());

it('every picture of the seed is well-formed XML that needs nothing from outside', async () => {
  expect(drawn.size).toBeGreaterThan(20);
  for (const [name, svg] of drawn) {
    expect((await sharp(Buffer.from(svg)).metadata()).format, name).toBe('svg');
    expect(svg, name).not.toMatch(/<(style|script|image|use|foreignObject)|url\(|class=|NaN|undefined|-0"/u);
  }
});

it('every picture of the seed is as it is stored; npm run pictures stores them anew', async () => {
  for (const [name, svg] of drawn) await expect(svg, name).toMatchFileSnapshot(path.join(folder, name));
  // A picture without its file would be stored unseen by the line before, and one too many would stay for ever.
  if (kept.size > 0) expect([...kept].sort()).toEqual([...drawn.keys()].sort());
});

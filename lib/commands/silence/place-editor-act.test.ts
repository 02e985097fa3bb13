import { expect, it, test } from 'vitest';
import { deskOfEachTest } from '@/lib/testing/desk';
import { placeEditorAct } from './place-editor-act';

const desk = deskOfEachTest();
const place = (holder: string, target: string) =>
  desk.database.writer.command((tx) => placeEditorAct(tx, { holder, target }));

it('answers whose stance toward what', async () => {
  const { reader } = desk.database;
  const holder = await reader.actor.findUniqueOrThrow({ where: { slug: 'pakistan' } });
  const target = await reader.target.findFirstOrThrow({ where: { issue: { slug: 'taliban-role' } } });
  expect(await place('pakistan', 'issue:taliban-role')).toEqual({
    ok: true,
    value: { holderId: holder.id, targetId: target.id },
  });
});

test.each([
  ['atlantis', 'issue:taliban-role', { code: 'unknown-name', field: 'holder', named: 'atlantis' }],
  ['afghanistan', 'issue:taliban-role', { code: 'unknown-name', field: 'holder', named: 'afghanistan' }],
  ['pakistan', 'issue:nothing', { code: 'unknown-target', target: 'issue:nothing' }],
  ['taliban', 'actor:taliban', { code: 'fields-disagree', field: 'target' }],
])('refuses %s toward %s', async (holder, target, refusal) => {
  expect(await place(holder, target)).toMatchObject({ ok: false, refusal });
});

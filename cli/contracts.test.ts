import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginCli, cliAnswer } from '@/lib/testing/run-cli';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'contracts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string | Uint8Array): string => {
  const whole = path.join(folder, name);
  writeFileSync(whole, text);
  return whole;
};

const run = (command: string, args: readonly string[], input = '') => cliAnswer(beginCli(command, args, {}), input);

type PrintedProposal = Readonly<Record<string, unknown>> & {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly speaker: Readonly<Record<string, unknown>>;
  readonly stances: readonly Readonly<Record<string, unknown>>[];
};

describe('extract', () => {
  it('prints just the fields that other tools rely on, with offsets into the file as it is', async () => {
    const text =
      '\uFEFFTalks go on 😀\r\n\r\n“The hasty withdrawal is a failure 😀,” said Foreign Minister Jane Doe of ' +
      'Ruritania.\r\n\r\nChina’s Foreign Minister Wang Yi said on Tuesday that the Taliban should stop fighting.\r\n';
    const { code, out, err } = await run('extract', [file('a.txt', text), '--published', '2021-07-28', '--json']);
    expect([code, err]).toEqual([0, '']);
    const { extractor, proposals } = JSON.parse(out) as { extractor: string; proposals: readonly PrintedProposal[] };
    expect([extractor !== '', proposals.length]).toEqual([true, 2]);
    for (const proposal of proposals) {
      expect(Object.keys(proposal)).toEqual([
        'start',
        'end',
        'quote',
        'contentStart',
        'contentEnd',
        'mode',
        'cue',
        'speaker',
        'capacity',
        'principals',
        'addressees',
        'via',
        'claimedBy',
        'saidOn',
        'precision',
        'modality',
        'stances',
        'confidence',
        'rules',
      ]);
      expect(Object.keys(proposal.speaker)).toEqual(['slug', 'text', 'confidence', 'runnerUp']);
      for (const stance of proposal.stances)
        expect(Object.keys(stance)).toEqual(['target', 'value', 'confidence', 'evidence', 'rules']);
      expect(text.slice(proposal.start, proposal.end)).toBe(proposal.quote);
    }
    expect(proposals.map(({ speaker }) => speaker.slug)).toEqual([null, 'wang-yi']);
  });

  it('says on the other channel what of a file could not be read', async () => {
    const { code, err } = await run('extract', [
      file('latin.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x0a)),
      '--published',
      '2021-07-28',
      '--json',
    ]);
    expect([code, err.includes('1 character could not be read as UTF-8')]).toEqual([0, true]);
  });

  it.each([
    [[], /^Usage/u],
    [['missing.txt', '--published', '2021-07-28'], /no readable file/u],
    [['a.txt', '--published', '2021-02-30'], /must be a day/u],
  ])('says in a sentence what is wrong with %j', async (args, said) => {
    const { code, err } = await run('extract', args);
    expect([code, said.test(err), err.trim().split('\n').length]).toEqual([2, true, 1]);
  });
});

it('stance answers a line for each line, odd ones too', async () => {
  const lines = [
    '{"text":"We thank China.","from":9,"to":14}',
    '',
    '{bad',
    '{"text":"abc","from":0,"to":50}',
    '{"text":"We condemn Russia.","speaker":null}',
  ];
  const { code, out } = await run('stance', ['--json'], lines.join('\n'));
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect([code, answers.map((answer) => Object.keys(answer).join())]).toEqual([
    0,
    ['value,confidence', 'error', 'error', 'error', 'targets'],
  ]);
});

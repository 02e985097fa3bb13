import { completesWith, madeUpEndpoint, type Answering, type MadeUpEndpoint } from '@/lib/testing/endpoint';
import { startSite } from '@/lib/testing/site/server';
import { writingTest } from './site';

/** Answers with these statements, each spoken on 10 June 2021 by `speaker` with one stance. */
export const saying = (
  ...statements: readonly { quote: string; speaker: string; target: string; value: number }[]
): Answering =>
  completesWith(
    statements.map(({ quote, speaker, target, value }) => ({
      quote,
      words: quote,
      speaker,
      principals: [],
      saidOn: '2021-06-10',
      precision: 'day',
      stances: [{ target, value, evidence: '' }],
    })),
  );

export const outOfOrder: Answering = (response) => {
  response.statusCode = 500;
  response.end('out of order');
};

/** A site that asks a second machine coder, an endpoint on this machine that answers as the test says. */
export const secondMachineTest = writingTest.extend<{ machine: MadeUpEndpoint }>({
  machine: async ({}, use) => {
    const machine = await madeUpEndpoint();
    await use(machine);
    await machine.close();
  },
  ownSite: async ({ machine }, use) => {
    const site = await startSite({ CODER_URL: machine.url, CODER_MODEL: 'made-up' });
    await use(site);
    await site.stop();
  },
});

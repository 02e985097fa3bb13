import { parseArgs } from 'node:util';
import { startSite } from '../../lib/testing/site/server';
import { cookiesOf } from '../../lib/testing/site/visitors';
import { fuzz, type FuzzFigures, type Miss } from './fuzz';
import { stillWorks } from './still-works';

const kinds: readonly Miss['kind'][] = ['status 5xx', 'slow', 'markup', 'stack', 'no answer'];
const mostShown = 20;

function say({ requests, seconds, statuses, subjects, misses }: FuzzFigures): void {
  const answers = Object.entries(statuses)
    .sort()
    .map(([kind, count]) => `${kind} ${String(count)}`)
    .join(', ');
  console.log(
    `${String(requests)} requests to ${String(subjects)} routes and actions in ${seconds.toFixed(0)} s: ${answers}`,
  );
  for (const kind of kinds)
    console.log(`${kind.padEnd(12)} ${String(misses.filter((miss) => miss.kind === kind).length)}`);
  for (const { kind, request, of, visitor, words } of misses.slice(0, mostShown))
    console.log(`\n${kind}, request ${String(request)}, ${of} as ${visitor}: ${words}`);
}

/** `npm run fuzz -- --requests 20000 --seed 1`: prints its figures; throws where one is not met. */
export async function runFuzz(words: readonly string[]): Promise<void> {
  const options = {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20261122' },
    seconds: { type: 'string', default: '7200' },
  } as const;
  const { values } = parseArgs({ args: [...words], options });
  const settings = { requests: Number(values.requests), seed: Number(values.seed), seconds: Number(values.seconds) };
  if (!Object.values(settings).every((number) => Number.isInteger(number) && number > 0))
    throw new Error('Give whole numbers: npm run fuzz -- --requests 20000 --seed 1 --seconds 3600.');
  console.log(`Seed ${String(settings.seed)}`);
  const site = await startSite();
  try {
    const { editor } = await cookiesOf(site.address);
    const figures = await fuzz(site, settings);
    const after = await stillWorks(site, editor);
    say(figures);
    console.log(after.length === 0 ? 'Afterwards the site answers, and an editor’s form is taken.' : after.join(' '));
    if (figures.misses.length + after.length > 0)
      throw new Error(`${String(figures.misses.length + after.length)} misses.`);
  } finally {
    await site.stop();
  }
}

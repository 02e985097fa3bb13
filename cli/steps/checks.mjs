import { quiet } from './environment.mjs';
import { tool, unitResults } from './places.mjs';
import { StepFailed, runNode, runOurs } from './run-command.mjs';

export const types = {
  name: 'types',
  work: async () => {
    const remedy = 'The types do not fit: correct what is named above, then run the command again.';
    await runNode([tool.next, 'typegen'], { env: quiet, remedy });
    await runNode([tool.tsc, '--noEmit'], { env: quiet, remedy });
  },
};

export const lint = {
  name: 'lint',
  work: () =>
    runNode([tool.eslint, '.', '--max-warnings', '0'], {
      env: quiet,
      remedy: 'The house rules are broken where named above: correct that, then run the command again.',
    }),
};

export const format = {
  name: 'format',
  work: () =>
    runNode([tool.prettier, '--check', '--log-level', 'warn', '.'], {
      env: quiet,
      remedy: 'The files named above are not formatted: `npm run format` does it.',
    }),
};

export const unused = {
  name: 'unused',
  work: () =>
    runNode([tool.knip, '--no-config-hints'], {
      env: quiet,
      remedy: 'Nothing uses what is named above: take it away, or use it.',
    }),
};

export const unit = {
  name: 'unit',
  work: () =>
    runNode([tool.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`], {
      env: quiet,
      remedy: 'A unit, data or architecture test failed: its message above says where.',
    }),
};

/** Sought when it is needed, because looking for Playwright's own needs the packages installed. */
async function browserOrFail() {
  const { findBrowser } = await import('./browser.mjs');
  const browser = findBrowser();
  if (!browser)
    throw new StepFailed(
      'No browser for the tests: ' +
        'install Chromium (on Debian `apt-get install chromium`), or name one with CHROMIUM_PATH=.',
    );
  return browser;
}

export function e2e(env, args = []) {
  return {
    name: 'e2e',
    work: async () =>
      runNode([tool.playwright, 'test', '--config', 'e2e/playwright.config.ts', ...args], {
        env: { ...env, CHROMIUM_PATH: await browserOrFail() },
        remedy: 'An e2e test failed: its message above says which, pictures of it are under var/test/playwright.',
      }),
  };
}

export function bench(env, args = []) {
  return {
    name: 'bench',
    work: async () =>
      runOurs('bench', args, {
        env: { ...env, CHROMIUM_PATH: await browserOrFail() },
        remedy: 'A measurement could not be made: the message above says why.',
      }),
  };
}

export function fault(env, args = []) {
  return {
    name: 'fault',
    work: () =>
      runOurs('fault', args, { env, remedy: 'The trial failed, or could not be made: the message above says why.' }),
  };
}

export function fuzz(env, args = []) {
  return {
    name: 'fuzz',
    work: () =>
      runOurs('fuzz', args, {
        env,
        remedy:
          'Some requests were not answered as they should be, or none could be sent: ' +
          'the message above says which and why.',
      }),
  };
}

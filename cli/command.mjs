import './steps/node-version.mjs';
import { siteEnvironment } from './steps/environment.mjs';
import { StepFailed, runOurs } from './steps/run-command.mjs';

// One place gives the site and every command the same database and secret.
const [name = '', ...args] = process.argv.slice(2);
try {
  await runOurs(name, args, { env: siteEnvironment(), remedy: '', passSignals: true });
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.code;
}

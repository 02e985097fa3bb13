import { spawn } from 'node:child_process';
import { whenAbandoned } from './abandoned.mjs';
import { root } from './places.mjs';

/**
 * A step that could not be done; its message is one sentence that says what to do. `code`: how the process ended, where
 * one ran.
 */
export class StepFailed extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/**
 * A signal to us is one to what we run, and it decides how it ends; so is the end of the shell that npm put between.
 */
function passSignalsTo(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  whenAbandoned(() => child.kill('SIGTERM'));
}

/** Runs a Node script with its output on screen; rejects with `remedy` when it ends badly. */
export function runNode(args, { env, remedy, passSignals = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    if (passSignals) passSignalsTo(child);
    child.once('error', () => reject(new StepFailed(remedy)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new StepFailed(remedy, code ?? 1))));
  });
}

/** Runs one of the project's own commands (`cli/commands/<name>.ts`). */
export function runOurs(name, args, options) {
  return runNode(['--import', 'tsx', `cli/commands/${name}.ts`, ...args], options);
}

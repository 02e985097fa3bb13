import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/** A step that could not be done; its message is one sentence that says what to do. `code`: how the process ended, where one ran. */
export class StepFailed extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Runs a Node script with its output on screen; rejects with `remedy` when it ends badly. */
export function runNode(args, { env, remedy }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    child.once('error', () => reject(new StepFailed(remedy)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new StepFailed(remedy, code ?? 1))));
  });
}

/** Runs one of the project's own commands (`cli/<name>.ts`). */
export function runOurs(name, args, options) {
  return runNode(['--import', 'tsx', `cli/${name}.ts`, ...args], options);
}

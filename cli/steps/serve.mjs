import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { whenAbandoned } from './abandoned.mjs';
import { root } from './places.mjs';

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: 'localhost' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Ends the process with one sentence when the port can't be used; asked first, before minutes of work. */
export async function refuseBadPort(port) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    console.error(`PORT must be a number from 1 to 65535, not "${port}".`);
    process.exit(1);
  }
  if (await answers(number)) {
    console.error(
      `Port ${port} is in use: stop the program that has it, or choose another, ` +
        `as in PORT=${number === 65535 ? 3001 : number + 1} npm start.`,
    );
    process.exit(1);
  }
}

/** Serves until it is told to stop, then ends this process as the server ended. `whenUp` is called once it answers. */
export async function serve(args, { env, port, whenUp }) {
  const server = spawn(process.execPath, [...args, '-p', port], { cwd: root, env, stdio: 'inherit' });
  let stopping = false;
  const stop = (signal) => {
    stopping = true;
    server.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
  whenAbandoned(() => stop('SIGTERM'));
  server.once('exit', (code) => {
    if (!stopping) console.error('\nThe server stopped: see the message above, then run the command again.');
    process.exit(stopping ? 0 : code || 1);
  });
  while (!(await answers(Number(port)))) await wait(100);
  whenUp();
}

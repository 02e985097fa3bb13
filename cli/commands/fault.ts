import { runCommand } from './run-command';

/** Each trial loads only what it needs: a fault in one must not keep the others from running. */
const trials: Readonly<Record<string, () => Promise<(words: readonly string[]) => Promise<void>>>> = {
  kill: async () => (await import('@/bench/fault/kill')).kill,
  file: async () => (await import('@/bench/fault/file')).file,
  backup: async () => (await import('@/bench/fault/backup')).backup,
  load: async () => (await import('@/bench/fault/load')).load,
  migrate: async () => (await import('@/bench/fault/migrate')).migrate,
};

runCommand(async ([name = '', ...words]) => {
  const load = trials[name];
  if (!load) throw new Error(`Name a trial: ${Object.keys(trials).join(', ')}; as in npm run fault -- kill.`);
  await (
    await load()
  )(words);
});

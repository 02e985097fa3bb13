import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { runCommand } from './run-command';

const usage =
  'Usage: npm run sbom -- FILE, or npm run -s sbom > FILE. Writes what is installed with the site, as CycloneDX.';

const bill = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({}) }),
  components: z.array(z.unknown()),
});

/** npm names the whole after the folder it lies in, and calls it a library. */
async function billOfMaterials() {
  const args = ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', args, {
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(await readFile('package.json', 'utf8')));
  const whole = bill.parse(JSON.parse(stdout));
  return {
    ...whole,
    metadata: { ...whole.metadata, component: { ...whole.metadata.component, type: 'application', name, version } },
  };
}

runCommand(async ([file, ...rest]) => {
  if (rest.length > 0 || file?.startsWith('-') === true) throw new Error(usage);
  const whole = await billOfMaterials();
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else {
    await writeFile(file, text);
    console.log(`${whole.components.length} packages are in ${file}.`);
  }
});

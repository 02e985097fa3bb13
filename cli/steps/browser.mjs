import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { tool } from './places.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(runnable);
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return runnable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function present() {
  const named = process.env.CHROMIUM_PATH;
  if (named && runnable(named)) return named;
  if (named) console.log(`CHROMIUM_PATH names ${named}, which cannot be run; looking for another browser.`);
  return commands.map(onPath).find(Boolean) ?? playwrightsOwn();
}

function installs() {
  const attempts = [[process.execPath, [tool.playwright, 'install', 'chromium']]];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
    attempts.push(['sh', ['-c', `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`]]);
  }
  return attempts;
}

/** Path of a Chromium to test with; installs one only when there is none. Undefined when that failed too. */
export function findBrowser() {
  const found = present();
  if (found) return found;
  for (const [command, args] of installs()) {
    console.log('No Chromium found; trying to install one …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(command, args, { stdio: 'inherit', env });
    const installed = present();
    if (installed) return installed;
  }
  return undefined;
}

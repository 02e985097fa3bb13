import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'ignore' });
};

/** A disk of its own in memory, mounted at a folder. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  makeRoom(): void;
  only(how: 'ro' | 'rw'): void;
  leave(): void;
}

function fillWith(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (let size = 65_536; size >= 512;) {
      try {
        writeSync(descriptor, Buffer.alloc(size, 1));
      } catch {
        size /= 2;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Mounts one of so many megabytes, with what stands in `from` on it; null where this user may not mount. */
export function smallDisk(folder: string, megabytes: number, from: string): SmallDisk | null {
  mkdirSync(folder, { recursive: true });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  cpSync(from, folder, { recursive: true });
  const filler = path.join(folder, 'filler');
  return {
    folder,
    fill: () => fillWith(filler),
    makeRoom: () => rmSync(filler, { force: true }),
    only: (how) => run('mount', '-o', `remount,${how}`, folder),
    leave: () => {
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Lets nobody write the files, whatever their rights; false where this user or this disk can't. */
export function setImmutable(files: readonly string[], immutable: boolean): boolean {
  try {
    run('chattr', immutable ? '+i' : '-i', ...files);
    return true;
  } catch {
    return false;
  }
}

import path from 'node:path';
import ts from 'typescript';
import { floors, rooms, testsMayImport, type Room } from '@/lib/architecture';
import { type SourceFile } from './source-file';

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const isWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** The room a file belongs to; a test belongs where the file beside it does. */
export function roomOf(file: string): Room | undefined {
  const plain = file.replace('.test.', '.');
  const fitting = rooms.filter(({ place }) => isWithin(plain, place) || plain === place.replace(/\.ts$/, ''));
  return fitting.toSorted((a, b) => b.place.length - a.place.length)[0];
}

/** `@/lib/x` and `../x` as a path from the root; null for a package. */
function ownPath(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null;
}

const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : isWithin(name, pattern);

const listed = (names: readonly string[]): string => (names.length === 0 ? 'nothing else' : names.join(', '));

function checkOwnImport(file: string, room: Room, target: string): string[] {
  const targetRoom = roomOf(target);
  if (!targetRoom) return [`${file} imports ${target}, which is in no room of lib/architecture.ts.`];
  const allowed = [...room.rooms, ...(isTest(file) ? testsMayImport.rooms : [])];
  const isOnFloor = floors.some((floor) => allowed.includes(floor) && isWithin(targetRoom.place, floor));
  if (targetRoom.place === room.place || allowed.includes(targetRoom.place) || isOnFloor) return [];
  const belongs = rooms.filter((other) => other.rooms.includes(targetRoom.place)).map(({ place }) => place);
  return [
    `${file} imports ${target} (${targetRoom.place}: ${targetRoom.holds}), but ${room.place} may import ` +
      `${listed(allowed)}. Code that needs it belongs in ${belongs.length === 0 ? 'a test' : belongs.join(', ')}.`,
  ];
}

function checkPackage(file: string, room: Room, name: string): string[] {
  const allowed = [...room.packages, ...(isTest(file) ? testsMayImport.packages : [])];
  if (allowed.some((pattern) => matches(name, pattern))) return [];
  const belongs = rooms.filter(({ packages }) => packages.some((pattern) => pattern !== '*' && matches(name, pattern)));
  const where =
    belongs.length === 0 ? 'no room yet: add it to lib/architecture.ts' : belongs.map(({ place }) => place).join(', ');
  return [
    `${file} imports ${name}, but ${room.place} may import ${listed(allowed)}. Code that needs it belongs in ${where}.`,
  ];
}

/** One sentence for each import that the table of rooms does not allow. */
export function checkImports(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room)
    return [
      `${file.path} is in no room of lib/architecture.ts: put it into one, or add the room and say what it may import.`,
    ];
  return ts.preProcessFile(file.text, true, true).importedFiles.flatMap(({ fileName }) => {
    const target = ownPath(file.path, fileName);
    return target === null ? checkPackage(file.path, room, fileName) : checkOwnImport(file.path, room, target);
  });
}

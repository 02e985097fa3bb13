import { Note } from './note';

/** Says which parts of the address were not understood and left aside, and why; nothing when all were. */
export function IgnoredNote({ ignored }: { readonly ignored: readonly string[] }) {
  if (ignored.length === 0) return null;
  return <Note tone="warn">Not understood and left aside: {ignored.join('; ')}.</Note>;
}

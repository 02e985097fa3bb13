import { deedWords } from '@/lib/views/address/admin-links';

/** What was just done, as the address says it. */
export function DeedNote({ done, children }: { readonly done: string; readonly children?: React.ReactNode }) {
  const words = deedWords(done);
  return words ? (
    <p className="note" role="status">
      {words} {children}
    </p>
  ) : null;
}

interface LikenessesProps {
  readonly likenesses: readonly { readonly slug: string; readonly title: string; readonly outlet: string; readonly publishedOn: string; readonly kind: 'same' | 'near' }[];
}

const words = { same: 'the same text to the letter', near: 'nearly the same text: a copy, or another version' } as const;

/** Stored articles with this text or nearly this text, so that a copy is not read twice by mistake. */
export function Likenesses({ likenesses }: LikenessesProps) {
  if (likenesses.length === 0) return null;
  return (
    <div className="note" role="note" data-tone="warn">
      <p>Stored already:</p>
      <ul>{likenesses.map(({ slug, title, outlet, publishedOn, kind }) => <li key={slug}>“{title}”, {outlet}, {publishedOn}: {words[kind]}.</li>)}</ul>
    </div>
  );
}

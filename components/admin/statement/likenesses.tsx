import type { LikenessLine } from '@/lib/views/desk/likeness-lines';
import type { DifferencePart } from '@/lib/views/desk/text-difference';

function Part({ part: { kind, text } }: { readonly part: DifferencePart }) {
  switch (kind) {
    case 'added':
      return (
        <ins>
          <span className="unseen">added: </span>
          {text}
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span className="unseen">removed: </span>
          {text}
        </del>
      );
    case 'left-out':
      return <span className="text-faint">{text}</span>;
    case 'same':
      return text;
  }
}

function Difference({ line: { difference, whyNot, isUpdate } }: { readonly line: LikenessLine }) {
  if (whyNot !== null) return <p className="fine">{whyNot}</p>;
  if (difference === null) return null;
  return (
    <details open={isUpdate}>
      <summary>What changed since</summary>
      <p className="fine">
        <ins>Underlined</ins>: added. <del>Struck through</del>: removed. Words that both have are left out.
      </p>
      <p className="passage">
        {difference.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </p>
    </details>
  );
}

/**
 * Stored articles with this text or nearly this text, so that a copy is not read twice by mistake and an update is seen
 * for one.
 */
export function Likenesses({ lines }: { readonly lines: readonly LikenessLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="note likenesses" role="note" data-tone="warn">
      <p>Stored already:</p>
      <ul>
        {lines.map((line) => (
          <li key={line.slug}>
            {line.words}
            <Difference line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

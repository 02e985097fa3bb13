import { ActorEmblem } from '@/components/marks/actor-emblem';
import type { ExplorerSeries } from '@/lib/views/timeline/explorer-picture';

interface ExplorerLegendProps {
  readonly series: readonly ExplorerSeries[];
  readonly off: readonly string[];
  readonly toggle: (slug: string) => void;
  /** The address that had the focus in the figure. */
  readonly focused: string | null;
  /** The same picture where the choices stand in the address; null where they do here, or where none was made. */
  readonly compareHref: string | null;
}

/** Whose dots they are: the emblem switches them off and on, the name leads to the actor. */
export function ExplorerLegend({ series, off, toggle, focused, compareHref }: ExplorerLegendProps) {
  const takeOver = (link: HTMLAnchorElement | null) => {
    if (focused !== null && link?.getAttribute('href') === focused && document.activeElement === document.body)
      link.focus();
  };
  return (
    <ul className="figure-legend">
      {series.map(({ slug, name, href, n }) => (
        <li key={slug}>
          <button
            type="button"
            className="legend-mark"
            aria-pressed={!off.includes(slug)}
            aria-label={`Show ${name}`}
            title={`Show ${name}`}
            onClick={() => toggle(slug)}
          >
            <ActorEmblem slug={slug} size={10} />
          </button>
          <a href={href} ref={takeOver}>
            {name}
          </a>
          <span className="tabular">
            {n}
            {off.includes(slug) ? ', hidden' : ''}
          </span>
        </li>
      ))}
      {compareHref === null ? null : (
        <li>
          <a href={compareHref}>Open in Compare with these choices</a>
        </li>
      )}
    </ul>
  );
}

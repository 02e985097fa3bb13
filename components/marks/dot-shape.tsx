import { actorLook } from '@/lib/views/words/actor-look';
import { emblemOutline } from '@/lib/views/words/emblem-outline';

/**
 * What a mark looks like round 0,0: its holder's emblem, larger and with its number where it stands for several
 * statements.
 */
export function DotShape({ slug, n }: { readonly slug: string; readonly n: number }) {
  return (
    <>
      <rect className="dot-hit" x="-12" y="-12" width="24" height="24" />
      <circle className="dot-ring" r="9" />
      {n > 1 ? (
        <text className="plot-label" x="8" y="4">
          {n}
        </text>
      ) : null}
      <path
        className="dot-shape"
        d={emblemOutline[actorLook(slug).emblem]}
        transform={n > 1 ? `scale(${Math.min(2, 1 + Math.log10(n) / 2).toFixed(2)})` : undefined}
      />
    </>
  );
}

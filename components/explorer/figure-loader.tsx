'use client';

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { ExplorerPicture } from '@/lib/views/explorer-picture';

export interface ExplorerProps {
  readonly picture: ExplorerPicture;
  /** The id of the element that names the picture. */
  readonly namedBy: string;
  /** Slugs of the holders switched off. */
  readonly hidden: readonly string[];
  /** Choices that go into the address, where the server draws anew: `hide` alone, or `hide`, `from` and `to`. */
  readonly addressed: 'nothing' | 'hidden' | 'all';
  /** Where the page’s address does not keep what is switched off: the same picture on the page that does. */
  readonly compareHref: string | null;
  /** On the page of the one whose dots they are there is no legend. */
  readonly ofOne: boolean;
}

interface FigureLoaderProps extends ExplorerProps {
  readonly atOnce: boolean;
  /** The figure as the server drew it: stays until the explorer is there, and for good without scripts. */
  readonly children: ReactNode;
}

type Explorer = ComponentType<ExplorerProps & { readonly focused: string | null }>;

/** Puts the explorer in the figure's place: after the first paint, or once someone points at it, taps it or moves the focus there. */
export function FigureLoader({ atOnce, children, ...props }: FigureLoaderProps) {
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const pressed = useRef(false);
  const [loaded, setLoaded] = useState<{ readonly Explorer: Explorer; readonly focused: string | null } | null>(null);
  const load = () => {
    if (asked.current) return;
    asked.current = true;
    const swap = (Explorer: Explorer) => {
      // Between a press and its release the mark under the finger must stay: else its click would be lost.
      if (pressed.current) { setTimeout(() => swap(Explorer), 200); return; }
      const active = document.activeElement;
      setLoaded({ Explorer, focused: box.current?.contains(active) ? (active?.getAttribute('href') ?? null) : null });
    };
    import('./figure-explorer').then(({ FigureExplorer }) => swap(FigureExplorer), () => { asked.current = false; });
  };
  useEffect(() => { if (atOnce) load(); });
  const released = () => { pressed.current = false; };
  return (
    <div
      ref={box} className="figure-live" onPointerEnter={load} onFocus={load}
      onPointerDown={() => { pressed.current = true; }} onPointerUp={released} onPointerCancel={released} onPointerLeave={released}
    >
      {loaded ? <loaded.Explorer {...props} focused={loaded.focused} /> : children}
    </div>
  );
}

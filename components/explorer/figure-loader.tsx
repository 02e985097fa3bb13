'use client';

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { ExplorerPicture } from '@/lib/views/timeline/explorer-picture';
import type { ExplorerProps, LiveExplorerProps } from './explorer-props';

interface FigureLoaderProps extends Omit<ExplorerProps, 'picture'> {
  /** The picture, or the address that gives it. */
  readonly picture: ExplorerPicture | string;
  readonly atOnce: boolean;
  /** The figure as the server drew it: stays until the explorer is there, and for good without scripts. */
  readonly children: ReactNode;
}

interface ExplorerParts extends Pick<LiveExplorerProps, 'picture' | 'focused'> {
  readonly Explorer: ComponentType<LiveExplorerProps>;
}

async function fetchPicture(address: string): Promise<ExplorerPicture> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<ExplorerPicture>;
}

function focusedIn(box: HTMLElement | null): string | null {
  const active = document.activeElement;
  return box?.contains(active) ? (active?.getAttribute('href') ?? null) : null;
}

/** Whether a finger or a button is down on the figure, and what tells of it. */
function usePressed() {
  const pressed = useRef(false);
  const released = () => {
    pressed.current = false;
  };
  const presses = {
    onPointerDown: () => {
      pressed.current = true;
    },
    onPointerUp: released,
    onPointerCancel: released,
    onPointerLeave: released,
  };
  return { pressed, presses };
}

/**
 * Puts the explorer in the figure's place: after the first paint, or once someone points at it, taps it or moves the
 * focus there.
 */
export function FigureLoader({ atOnce, picture: given, children, ...props }: FigureLoaderProps) {
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const { pressed, presses } = usePressed();
  const [loaded, setLoaded] = useState<ExplorerParts | null>(null);
  const load = () => {
    if (asked.current) return;
    asked.current = true;
    const swap = (Explorer: ExplorerParts['Explorer'], picture: ExplorerPicture) => {
      // Between a press and its release the mark under the finger must stay: else its click would be lost.
      if (pressed.current) {
        setTimeout(() => swap(Explorer, picture), 200);
        return;
      }
      setLoaded({ Explorer, picture, focused: focusedIn(box.current) });
    };
    Promise.all([import('./figure-explorer'), typeof given === 'string' ? fetchPicture(given) : given]).then(
      ([{ FigureExplorer }, picture]) => swap(FigureExplorer, picture),
      () => {
        asked.current = false;
      },
    );
  };
  useEffect(() => {
    if (atOnce) load();
  });
  return (
    <div ref={box} className="figure-live" onPointerEnter={load} onFocus={load} {...presses}>
      {loaded ? (
        <loaded.Explorer
          {...props}
          picture={typeof given === 'string' ? loaded.picture : given}
          focused={loaded.focused}
        />
      ) : (
        children
      )}
    </div>
  );
}

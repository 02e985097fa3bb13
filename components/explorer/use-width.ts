import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The plot's width in pixels, followed as it changes; 0 before it is known. */
export function useWidth(): { readonly plot: RefObject<HTMLDivElement | null>; readonly width: number } {
  const plot = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = plot.current;
    if (!box) return;
    const measure = () => setWidth(box.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { plot, width };
}

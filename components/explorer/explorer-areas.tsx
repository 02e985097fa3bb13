import { AreaShape, areaLink } from '@/components/marks/area-shape';
import { axisHeight } from '@/components/marks/timeline-ground';
import { placeArea, type HitArea } from '@/lib/views/timeline/hit-areas';
import type { ExplorerPicture } from '@/lib/views/timeline/explorer-picture';

interface ExplorerAreasProps {
  readonly picture: ExplorerPicture;
  readonly areas: readonly HitArea[];
}

/** Over the marks: where several stand too near one another to be hit apart, at the width there is. */
export function ExplorerAreas({
  picture: {
    ground: { lanes, laneHeight, height },
    ids,
  },
  areas,
}: ExplorerAreasProps) {
  return (
    <svg className="explorer-areas" height={height + axisHeight} aria-hidden="true">
      {areas
        .map((area) => placeArea(area, lanes, laneHeight, (statements) => `${ids}${statements.join('~')}`))
        .map((area) => (
          <a key={area.key} {...areaLink} href={area.href}>
            <AreaShape area={area} />
          </a>
        ))}
    </svg>
  );
}

'use client';

import { useState } from 'react';
import { dayFromNumber, dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { longDay } from '@/lib/views/words/day-words';
import { useAddress } from './use-address';

interface DateSliderProps {
  /** Days as ISO text: the ends, and where it stands. */
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

/** Moves the date of the positions by hand; on release the page is asked for that day. Only where scripts run. */
export function DateSlider({ from, to, on }: DateSliderProps) {
  const replace = useAddress();
  const [day, setDay] = useState(() => dayNumber(on));
  const [asked, setAsked] = useState(day);
  const ask = () => {
    if (day === asked) return;
    setAsked(day);
    replace({ on: dayFromNumber(day) });
  };
  return (
    <label className="field date-slider">
      <span>Move the date: {longDay(dayFromNumber(day))}</span>
      <input
        type="range"
        min={dayNumber(from)}
        max={dayNumber(to)}
        value={day}
        aria-valuetext={longDay(dayFromNumber(day))}
        onChange={(event) => setDay(event.currentTarget.valueAsNumber)}
        onPointerUp={ask}
        onKeyUp={ask}
        onBlur={ask}
      />
    </label>
  );
}

'use client';
import { useFormatter } from 'next-intl';

/** Two days of a calendar: "1 de nov. – 22 de nov. de 2026". */
export function DayRange({ from, to }: { from: string; to: string }) {
  const format = useFormatter();
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  return (
    <span className="font-medium">
      {format.dateTimeRange(noon(from), noon(to), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      })}
    </span>
  );
}

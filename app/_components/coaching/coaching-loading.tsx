import { Skeleton } from '../ui/skeleton';

const TILES = ['a', 'b', 'c', 'd', 'e'];

/** The place of a page with five figures and a comparison under them. */
export function CoachingLoading() {
  return (
    <div aria-busy="true" className="grid gap-6">
      <div className="grid grid-cols-2 gap-3 xl:grid-cols-5">
        {TILES.map((tile) => (
          <Skeleton key={tile} className="h-44" />
        ))}
      </div>
      <Skeleton className="h-72" />
    </div>
  );
}

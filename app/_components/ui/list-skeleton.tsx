import { Card } from './card';
import { Skeleton } from './skeleton';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** The shape of a page with filters above a list, while its rows are being read. */
export function ListSkeleton() {
  return (
    <div aria-busy="true">
      <Skeleton className="mb-2 h-7 w-40" />
      <Skeleton className="mb-5 h-5 w-56" />
      <div className="mb-4 flex flex-wrap gap-2">
        <Skeleton className="h-9 w-64" />
        <Skeleton className="h-9 w-36" />
        <Skeleton className="h-9 w-36" />
      </div>
      <Card className="divide-y divide-line">
        {LINES.map((line) => (
          <div key={line} className="flex h-14 items-center gap-6 px-4">
            <Skeleton className="h-4 w-64" />
            <Skeleton className="h-4 w-28 max-lg:hidden" />
            <Skeleton className="ml-auto h-4 w-24" />
          </div>
        ))}
      </Card>
    </div>
  );
}

import { Skeleton } from '@/app/_components/ui/skeleton';

const COLUMNS = ['a', 'b', 'c', 'd', 'e'];

export default function PipelineLoading() {
  return (
    <div aria-busy="true">
      <Skeleton className="mb-2 h-7 w-32" />
      <Skeleton className="mb-5 h-5 w-40" />
      <Skeleton className="mb-4 h-9 w-full max-w-xl" />
      <div className="flex gap-3 overflow-hidden">
        {COLUMNS.map((column) => (
          <div key={column} className="grid w-72 shrink-0 gap-2 rounded-lg bg-sunken p-3">
            <Skeleton className="h-5 w-32" />
            <Skeleton className="h-28" />
            <Skeleton className="h-28" />
            <Skeleton className="h-28" />
          </div>
        ))}
      </div>
    </div>
  );
}

import { Skeleton } from '@/app/_components/ui/skeleton';

export default function ConversationLoading() {
  return (
    <div aria-busy="true" className="grid gap-4">
      <Skeleton className="h-8 w-80 max-w-full" />
      <Skeleton className="h-52 w-full" />
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Skeleton className="h-28" />
        <Skeleton className="h-28" />
        <Skeleton className="h-28" />
        <Skeleton className="h-28" />
      </div>
      <Skeleton className="h-96 w-full" />
    </div>
  );
}

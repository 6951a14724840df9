import { ListSkeleton } from '@/app/_components/ui/list-skeleton';

export default function ConversationsLoading() {
  return <ListSkeleton />;
}

import { CoachingLoading } from '@/app/_components/coaching/coaching-loading';

export default function PersonLoading() {
  return <CoachingLoading />;
}

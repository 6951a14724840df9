import { PageHeader } from '@/app/_components/ui/page-header';
export default function Home() {
  return <PageHeader title="Home" />;
}

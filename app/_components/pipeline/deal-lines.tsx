import type { DealView } from '@/lib/contracts/deals';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { DealCard } from './deal-card';
import { StageBadge } from './stage-badge';
import { usePipelineText } from './use-pipeline-text';

interface DealLinesProps {
  deals: readonly DealView[];
  pipeline: PipelineSettings;
  company_slug: string;
}

/** Deals under each other: the list on a phone, and those of a lead. */
export function DealLines({ deals, pipeline, company_slug }: DealLinesProps) {
  const text = usePipelineText(pipeline.stages);
  return (
    <ul className="divide-y divide-line">
      {deals.map((deal) => (
        <li key={deal.id} className="px-4 py-3">
          <DealCard
            deal={deal}
            company_slug={company_slug}
            menu={<StageBadge kind={deal.kind} name={text.stage(deal.stage)} />}
          />
        </li>
      ))}
    </ul>
  );
}

import { Phone } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Notice } from '@/app/_components/ui/notice';
import { Skeleton } from '@/app/_components/ui/skeleton';
import type { ConnectionView } from '@/lib/contracts/integrations';
import { MAPPING_ENTITIES } from '@/lib/contracts/mappings';
import { listLines } from '@/lib/domain/calls/list-lines';
import type { Ctx } from '@/lib/domain/ctx';
import { personChoices } from '@/lib/domain/people/person-choices';
import { LinesTable } from './lines-table';
import { MappingSection } from './mapping/mapping-section';

interface MappingTabProps {
  ctx: Ctx;
  connection: ConnectionView;
  may_write: boolean;
  /** Fields of the CRM that were read before are read again. */
  newer_than: Date | undefined;
  /** This tab's address. */
  address: string;
}

/** What belongs to what: lines to people for telephony, fields to fields for a CRM. */
export async function MappingTab({ ctx, connection, may_write, newer_than, address }: MappingTabProps) {
  const t = await getTranslations('integrations.mapping');
  if (connection.type === 'PHONE') return <Lines ctx={ctx} may_write={may_write} />;
  const connected = connection.status === 'ACTIVE' || connection.status === 'ERROR';
  return (
    <div className="grid gap-8">
      {connected ? null : <Notice>{t('connect_to_choose')}</Notice>}
      {MAPPING_ENTITIES.map((type) => (
        <Suspense key={type} fallback={<Skeleton className="h-96" />}>
          <MappingSection
            ctx={ctx}
            input={{ type, system: connection.provider }}
            connected={connected}
            may_write={may_write}
            newer_than={newer_than}
            read_again={`${address}&newer_than=${ctx.clock.now().getTime()}`}
          />
        </Suspense>
      ))}
    </div>
  );
}

async function Lines({ ctx, may_write }: Pick<MappingTabProps, 'ctx' | 'may_write'>) {
  const t = await getTranslations('integrations.lines');
  const { lines } = await listLines({ ctx });
  if (lines.length === 0)
    return (
      <EmptyState icon={Phone} title={t('empty_title')}>
        {t('empty')}
      </EmptyState>
    );
  return <LinesTable lines={lines} people={await personChoices({ ctx })} may_write={may_write} />;
}

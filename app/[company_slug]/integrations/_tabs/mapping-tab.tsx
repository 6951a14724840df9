import { Phone } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { ConnectionView } from '@/lib/contracts/integrations';
import { MAPPING_ENTITIES } from '@/lib/contracts/mappings';
import { listLines } from '@/lib/domain/calls/list-lines';
import type { Ctx } from '@/lib/domain/ctx';
import { getMapping } from '@/lib/domain/mappings/get-mapping';
import { personChoices } from '@/lib/domain/people/person-choices';
import { LinesTable } from './lines-table';
import { MappingEditor } from './mapping-editor';

interface MappingTabProps {
  ctx: Ctx;
  connection: ConnectionView;
  may_write: boolean;
}

/** What belongs to what: lines to people for telephony, fields to fields for a CRM. */
export async function MappingTab({ ctx, connection, may_write }: MappingTabProps) {
  if (connection.type === 'PHONE') return <Lines ctx={ctx} may_write={may_write} />;
  const mappings = await Promise.all(
    MAPPING_ENTITIES.map((type) => getMapping({ ctx, input: { type, system: connection.provider } })),
  );
  return (
    <div className="grid gap-8">
      {mappings.map((mapping) => (
        <MappingEditor key={`${mapping.type}-${mapping.version}`} mapping={mapping} may_write={may_write} />
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

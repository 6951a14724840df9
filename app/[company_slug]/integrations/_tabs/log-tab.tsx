import { ScrollText } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '@/app/_components/ui/badge';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { ConnectionView } from '@/lib/contracts/integrations';
import type { Ctx } from '@/lib/domain/ctx';
import { listRequests, type VendorRequestView } from '@/lib/domain/integrations/list-requests';

/** The last calls to the vendor: what, when, how long, and what it answered. */
export async function LogTab({ ctx, connection }: { ctx: Ctx; connection: ConnectionView }) {
  const t = await getTranslations('integrations.log');
  const format = await getFormatter();
  const requests =
    connection.id === null ? [] : await listRequests({ ctx, input: { integration_id: connection.id } });
  if (requests.length === 0)
    return (
      <EmptyState icon={ScrollText} title={t('empty_title')}>
        {t('empty')}
      </EmptyState>
    );
  return (
    <>
      <p className="text-ink-2">{t('hint')}</p>
      <Table caption={t('caption')}>
        <thead>
          <tr>
            <Th>{t('when')}</Th>
            <Th>{t('operation')}</Th>
            <Th>{t('answer')}</Th>
            <Th numeric className="max-sm:hidden">
              {t('time')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <Tr key={request.id}>
              <Td className="whitespace-nowrap">
                {format.dateTime(new Date(request.at), { dateStyle: 'short', timeStyle: 'medium' })}
              </Td>
              <Td className="font-mono text-sm">{request.operation}</Td>
              <Td>
                <Answer request={request} />
              </Td>
              <Td numeric className="max-sm:hidden">
                {t('ms', { ms: format.number(request.ms) })}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Answer({ request: { status, error } }: { request: VendorRequestView }) {
  const text = [status, error].filter((part) => part !== null).join(' ');
  return <Badge tone={error === null ? 'good' : 'bad'}>{text}</Badge>;
}

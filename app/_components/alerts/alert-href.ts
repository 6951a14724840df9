import type { AlertView } from '@/lib/contracts/alerts';

/** The page that an alert is about; null where there is none. */
export function alertHref(
  company_slug: string,
  { entity_type, entity_id, anchor }: Pick<AlertView, 'entity_type' | 'entity_id' | 'anchor'>,
): string | null {
  const at = (path: string) => `/${company_slug}/${path}`;
  switch (entity_type) {
    case 'conversation':
      return entity_id === null
        ? null
        : at(`conversations/${entity_id}${anchor === null ? '' : `#${anchor}`}`);
    case 'deal':
      return entity_id === null ? null : at(`pipeline/deals/${entity_id}`);
    case 'user':
      return entity_id === null ? null : at(`conversations?user_id=${entity_id}`);
    case 'integration':
      return at('integrations');
    case 'import_log':
      return at('pipeline/imports');
    case 'task':
      return `/${company_slug}#tasks-title`;
    case 'events':
      return at('settings/events?status=PENDING');
    case 'dead_letters':
      return at('settings/events/dead');
    case 'webhook_endpoint':
      return at('settings/api');
    case 'ai_usage':
      return at('settings/ai');
    case 'bot':
    case 'key_result':
    case null:
      return null;
  }
}

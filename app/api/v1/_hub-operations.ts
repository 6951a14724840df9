import * as dlqOneArchive from '@/app/api/dlq/[id]/archive/route';
import * as dlqOneRetry from '@/app/api/dlq/[id]/retry/route';
import * as dlqOne from '@/app/api/dlq/[id]/route';
import * as dlq from '@/app/api/dlq/route';
import * as dlqStats from '@/app/api/dlq/stats/route';
import * as eventsOneRetry from '@/app/api/events/[id]/retry/route';
import * as eventsOne from '@/app/api/events/[id]/route';
import * as eventsReplay from '@/app/api/events/replay/route';
import * as events from '@/app/api/events/route';
import * as eventsStats from '@/app/api/events/stats/route';
import * as integrationCallback from '@/app/api/integrations/[provider]/callback/route';
import * as integrationConfig from '@/app/api/integrations/[provider]/config/route';
import * as integrationDisconnect from '@/app/api/integrations/[provider]/disconnect/route';
import * as integrationRecords from '@/app/api/integrations/[provider]/records/route';
import * as integrationStart from '@/app/api/integrations/[provider]/start/route';
import * as integrationStatus from '@/app/api/integrations/[provider]/status/route';
import * as integrationSync from '@/app/api/integrations/[provider]/sync/route';
import * as integrationTest from '@/app/api/integrations/[provider]/test/route';
import * as mappingsOne from '@/app/api/mappings/[type]/[system]/route';
import * as mappingsVersions from '@/app/api/mappings/[type]/[system]/versions/route';
import * as mappings from '@/app/api/mappings/route';
import * as mappingsTest from '@/app/api/mappings/test/route';
import * as syncJobsOne from '@/app/api/sync/jobs/[id]/route';
import * as syncJobs from '@/app/api/sync/jobs/route';
import * as syncStart from '@/app/api/sync/start/route';
import * as syncStats from '@/app/api/sync/stats/route';
import * as apiKeysOneRotate from '@/app/api/v1/api-keys/[id]/rotate/route';
import * as apiKeysOne from '@/app/api/v1/api-keys/[id]/route';
import * as apiKeys from '@/app/api/v1/api-keys/route';
import * as webhookDeliveriesOneReplay from '@/app/api/v1/webhook-deliveries/[id]/replay/route';
import * as webhookEndpointsOneDeliveries from '@/app/api/v1/webhook-endpoints/[id]/deliveries/route';
import * as webhookEndpointsOneRotate from '@/app/api/v1/webhook-endpoints/[id]/rotate/route';
import * as webhookEndpointsOne from '@/app/api/v1/webhook-endpoints/[id]/route';
import * as webhookEndpoints from '@/app/api/v1/webhook-endpoints/route';
import * as webhooksProviderKey from '@/app/api/webhooks/[provider]/[key]/route';
import * as webhooksProvider from '@/app/api/webhooks/[provider]/route';
import * as healthDetailed from '@/app/health/detailed/route';
import * as health from '@/app/health/route';
import * as systemStatus from '@/app/status/route';
import { type Operation, operationsOf } from '@/lib/http/operation';

/** The operations of the integration hub; those of seeds 000 and 003 stand outside /api/v1, under the seeds' own names. */
export const HUB_OPERATIONS: readonly Operation[] = [
  ...operationsOf('/api/integrations/{provider}/config', integrationConfig),
  ...operationsOf('/api/integrations/{provider}/start', integrationStart),
  ...operationsOf('/api/integrations/{provider}/callback', integrationCallback),
  ...operationsOf('/api/integrations/{provider}/status', integrationStatus),
  ...operationsOf('/api/integrations/{provider}/disconnect', integrationDisconnect),
  ...operationsOf('/api/integrations/{provider}/records', integrationRecords),
  ...operationsOf('/api/integrations/{provider}/test', integrationTest),
  ...operationsOf('/api/integrations/{provider}/sync', integrationSync),
  ...operationsOf('/api/webhooks/{provider}', webhooksProvider),
  ...operationsOf('/api/webhooks/{provider}/{key}', webhooksProviderKey),
  ...operationsOf('/api/events', events),
  ...operationsOf('/api/events/stats', eventsStats),
  ...operationsOf('/api/events/replay', eventsReplay),
  ...operationsOf('/api/events/{id}', eventsOne),
  ...operationsOf('/api/events/{id}/retry', eventsOneRetry),
  ...operationsOf('/api/sync/start', syncStart),
  ...operationsOf('/api/sync/jobs', syncJobs),
  ...operationsOf('/api/sync/jobs/{id}', syncJobsOne),
  ...operationsOf('/api/sync/stats', syncStats),
  ...operationsOf('/api/mappings', mappings),
  ...operationsOf('/api/mappings/test', mappingsTest),
  ...operationsOf('/api/mappings/{type}/{system}', mappingsOne),
  ...operationsOf('/api/mappings/{type}/{system}/versions', mappingsVersions),
  ...operationsOf('/api/dlq', dlq),
  ...operationsOf('/api/dlq/stats', dlqStats),
  ...operationsOf('/api/dlq/{id}', dlqOne),
  ...operationsOf('/api/dlq/{id}/retry', dlqOneRetry),
  ...operationsOf('/api/dlq/{id}/archive', dlqOneArchive),
  ...operationsOf('/api/v1/api-keys', apiKeys),
  ...operationsOf('/api/v1/api-keys/{id}', apiKeysOne),
  ...operationsOf('/api/v1/api-keys/{id}/rotate', apiKeysOneRotate),
  ...operationsOf('/api/v1/webhook-endpoints', webhookEndpoints),
  ...operationsOf('/api/v1/webhook-endpoints/{id}', webhookEndpointsOne),
  ...operationsOf('/api/v1/webhook-endpoints/{id}/rotate', webhookEndpointsOneRotate),
  ...operationsOf('/api/v1/webhook-endpoints/{id}/deliveries', webhookEndpointsOneDeliveries),
  ...operationsOf('/api/v1/webhook-deliveries/{id}/replay', webhookDeliveriesOneReplay),
  ...operationsOf('/health', health),
  ...operationsOf('/health/detailed', healthDetailed),
  ...operationsOf('/status', systemStatus),
];

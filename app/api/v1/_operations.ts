import { type Operation, operationsOf } from '@/lib/http/operation';
import { CALL_OPERATIONS } from './_call-operations';
import { HUB_OPERATIONS } from './_hub-operations';
import * as aiBatchesOne from './ai/batches/[id]/route';
import * as aiBatches from './ai/batches/route';
import * as aiBudget from './ai/budget/route';
import * as aiHealth from './ai/health/route';
import * as aiUsage from './ai/usage/route';
import * as alertsOne from './alerts/[id]/route';
import * as alertsCount from './alerts/count/route';
import * as alertsRead from './alerts/read/route';
import * as alerts from './alerts/route';
import * as botsOne from './bots/[id]/route';
import * as bots from './bots/route';
import * as coachSessions from './coach/sessions/route';
import * as commentsOne from './comments/[id]/route';
import * as companyAudit from './company/audit/route';
import * as company from './company/route';
import * as conversationsOneAiUsage from './conversations/[id]/ai-usage/route';
import * as conversationsOneAnalysis from './conversations/[id]/analysis/route';
import * as conversationsOneComments from './conversations/[id]/comments/route';
import * as conversationsOneNotes from './conversations/[id]/notes/route';
import * as conversationsOne from './conversations/[id]/route';
import * as conversations from './conversations/route';
import * as dealsOne from './deals/[id]/route';
import * as dealsOneUndo from './deals/[id]/undo/route';
import * as dealsBoard from './deals/board/route';
import * as dealsExport from './deals/export/route';
import * as deals from './deals/route';
import * as devicesOne from './devices/[id]/route';
import * as devices from './devices/route';
import * as extensionCodes from './extension/codes/route';
import * as extensionConfig from './extension/config/route';
import * as extensionToken from './extension/token/route';
import * as importsOneErrors from './imports/[id]/errors/route';
import * as importsOnePreview from './imports/[id]/preview/route';
import * as importsOne from './imports/[id]/route';
import * as importsOneStart from './imports/[id]/start/route';
import * as importsOneUndo from './imports/[id]/undo/route';
import * as imports from './imports/route';
import * as invitationsAccept from './invitations/accept/route';
import * as invitationsOpen from './invitations/open/route';
import * as leadsOneNotesOne from './leads/[id]/notes/[note_id]/route';
import * as leadsOneNotes from './leads/[id]/notes/route';
import * as leadsOne from './leads/[id]/route';
import * as leadsChoices from './leads/choices/route';
import * as leadsExport from './leads/export/route';
import * as leads from './leads/route';
import * as me from './me/route';
import * as meetingsOneConfig from './meetings/[id]/config/route';
import * as meetingsOne from './meetings/[id]/route';
import * as meetings from './meetings/route';
import * as passwordForgot from './password/forgot/route';
import * as passwordReset from './password/reset/route';
import * as peopleOneCoachingSummary from './people/[id]/coaching-summary/route';
import * as peopleOneInvitation from './people/[id]/invitation/route';
import * as peopleOne from './people/[id]/route';
import * as peopleOneStatus from './people/[id]/status/route';
import * as people from './people/route';
import * as pipelineFunnel from './pipeline/funnel/route';
import * as pipeline from './pipeline/route';
import * as playbooksOneRestore from './playbooks/[id]/restore/route';
import * as playbooksOne from './playbooks/[id]/route';
import * as playbooksOneVersionsOne from './playbooks/[id]/versions/[version]/route';
import * as playbooksOneVersions from './playbooks/[id]/versions/route';
import * as playbooksGenerate from './playbooks/generate/route';
import * as playbooksGenerateTold from './playbooks/generate/told/route';
import * as playbooks from './playbooks/route';
import * as profileNotifications from './profile/notifications/route';
import * as profilePassword from './profile/password/route';
import * as profile from './profile/route';
import * as searchOneAnswer from './search/[id]/answer/route';
import * as searchOne from './search/[id]/route';
import * as search from './search/route';
import * as sessionsOne from './sessions/[id]/route';
import * as sessions from './sessions/route';
import * as squadsOne from './squads/[id]/route';
import * as squads from './squads/route';
import * as companySwitch from './switch/route';
import * as tasksOne from './tasks/[id]/route';
import * as tasks from './tasks/route';

/** Every operation of the API: what the OpenAPI document describes and the isolation test calls. */
export const OPERATIONS: readonly Operation[] = [
  ...operationsOf('/api/v1/ai/batches', aiBatches),
  ...operationsOf('/api/v1/ai/batches/{id}', aiBatchesOne),
  ...operationsOf('/api/v1/ai/budget', aiBudget),
  ...operationsOf('/api/v1/ai/health', aiHealth),
  ...operationsOf('/api/v1/ai/usage', aiUsage),
  ...operationsOf('/api/v1/alerts', alerts),
  ...operationsOf('/api/v1/alerts/count', alertsCount),
  ...operationsOf('/api/v1/alerts/read', alertsRead),
  ...operationsOf('/api/v1/alerts/{id}', alertsOne),
  ...operationsOf('/api/v1/bots', bots),
  ...operationsOf('/api/v1/bots/{id}', botsOne),
  ...operationsOf('/api/v1/coach/sessions', coachSessions),
  ...operationsOf('/api/v1/comments/{id}', commentsOne),
  ...operationsOf('/api/v1/company', company),
  ...operationsOf('/api/v1/company/audit', companyAudit),
  ...operationsOf('/api/v1/conversations', conversations),
  ...operationsOf('/api/v1/conversations/{id}', conversationsOne),
  ...operationsOf('/api/v1/conversations/{id}/comments', conversationsOneComments),
  ...operationsOf('/api/v1/conversations/{id}/ai-usage', conversationsOneAiUsage),
  ...operationsOf('/api/v1/conversations/{id}/analysis', conversationsOneAnalysis),
  ...operationsOf('/api/v1/conversations/{id}/notes', conversationsOneNotes),
  ...operationsOf('/api/v1/deals', deals),
  ...operationsOf('/api/v1/deals/board', dealsBoard),
  ...operationsOf('/api/v1/deals/export', dealsExport),
  ...operationsOf('/api/v1/deals/{id}', dealsOne),
  ...operationsOf('/api/v1/deals/{id}/undo', dealsOneUndo),
  ...operationsOf('/api/v1/devices', devices),
  ...operationsOf('/api/v1/devices/{id}', devicesOne),
  ...operationsOf('/api/v1/extension/codes', extensionCodes),
  ...operationsOf('/api/v1/extension/config', extensionConfig),
  ...operationsOf('/api/v1/extension/token', extensionToken),
  ...operationsOf('/api/v1/invitations/accept', invitationsAccept),
  ...operationsOf('/api/v1/invitations/open', invitationsOpen),
  ...operationsOf('/api/v1/imports', imports),
  ...operationsOf('/api/v1/imports/{id}', importsOne),
  ...operationsOf('/api/v1/imports/{id}/errors', importsOneErrors),
  ...operationsOf('/api/v1/imports/{id}/preview', importsOnePreview),
  ...operationsOf('/api/v1/imports/{id}/start', importsOneStart),
  ...operationsOf('/api/v1/imports/{id}/undo', importsOneUndo),
  ...operationsOf('/api/v1/leads', leads),
  ...operationsOf('/api/v1/leads/choices', leadsChoices),
  ...operationsOf('/api/v1/leads/export', leadsExport),
  ...operationsOf('/api/v1/leads/{id}', leadsOne),
  ...operationsOf('/api/v1/leads/{id}/notes', leadsOneNotes),
  ...operationsOf('/api/v1/leads/{id}/notes/{note_id}', leadsOneNotesOne),
  ...operationsOf('/api/v1/me', me),
  ...operationsOf('/api/v1/meetings', meetings),
  ...operationsOf('/api/v1/meetings/{id}', meetingsOne),
  ...operationsOf('/api/v1/meetings/{id}/config', meetingsOneConfig),
  ...operationsOf('/api/v1/password/forgot', passwordForgot),
  ...operationsOf('/api/v1/password/reset', passwordReset),
  ...operationsOf('/api/v1/people', people),
  ...operationsOf('/api/v1/people/{id}', peopleOne),
  ...operationsOf('/api/v1/people/{id}/coaching-summary', peopleOneCoachingSummary),
  ...operationsOf('/api/v1/people/{id}/invitation', peopleOneInvitation),
  ...operationsOf('/api/v1/people/{id}/status', peopleOneStatus),
  ...operationsOf('/api/v1/playbooks', playbooks),
  ...operationsOf('/api/v1/playbooks/generate', playbooksGenerate),
  ...operationsOf('/api/v1/playbooks/generate/told', playbooksGenerateTold),
  ...operationsOf('/api/v1/pipeline', pipeline),
  ...operationsOf('/api/v1/pipeline/funnel', pipelineFunnel),
  ...operationsOf('/api/v1/playbooks/{id}', playbooksOne),
  ...operationsOf('/api/v1/playbooks/{id}/restore', playbooksOneRestore),
  ...operationsOf('/api/v1/playbooks/{id}/versions', playbooksOneVersions),
  ...operationsOf('/api/v1/playbooks/{id}/versions/{version}', playbooksOneVersionsOne),
  ...operationsOf('/api/v1/profile', profile),
  ...operationsOf('/api/v1/profile/notifications', profileNotifications),
  ...operationsOf('/api/v1/profile/password', profilePassword),
  ...operationsOf('/api/v1/search', search),
  ...operationsOf('/api/v1/search/{id}', searchOne),
  ...operationsOf('/api/v1/search/{id}/answer', searchOneAnswer),
  ...operationsOf('/api/v1/sessions', sessions),
  ...operationsOf('/api/v1/sessions/{id}', sessionsOne),
  ...operationsOf('/api/v1/squads', squads),
  ...operationsOf('/api/v1/squads/{id}', squadsOne),
  ...operationsOf('/api/v1/switch', companySwitch),
  ...operationsOf('/api/v1/tasks', tasks),
  ...operationsOf('/api/v1/tasks/{id}', tasksOne),
  ...HUB_OPERATIONS,
  ...CALL_OPERATIONS,
];

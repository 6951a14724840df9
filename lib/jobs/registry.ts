import type { JobDefinition } from '@/lib/queue/define-job';
import { checkAlertsJob, digestJob, digestsJob, scheduleAlertsJob } from './alerts';
import { analyseConversation } from './analyse-conversation';
import { CALL_JOBS } from './calls';
import { CRM_JOBS } from './crm';
import { runCsvImport, sweepCsvImports, undoCsvImport } from './csv-imports';
import { finalizeCoachSession } from './finalize-coach-session';
import { HUB_JOBS } from './hub';
import { indexForSearch } from './index-for-search';
import { mailCommentJob } from './mail-comment';
import { sendMail } from './send-mail';
import { sweepCoachSessions } from './sweep-coach-sessions';
import { sweepSearchIndex } from './sweep-search-index';
import { tellBudgetStepJob } from './tell-budget-step';
import { tellVendorLimitJob } from './tell-vendor-limit';

/** Every job with its handler: what the worker runs. */
export const REGISTRY: readonly JobDefinition[] = [
  finalizeCoachSession,
  sweepCoachSessions,
  sendMail,
  mailCommentJob,
  analyseConversation,
  scheduleAlertsJob,
  checkAlertsJob,
  digestsJob,
  digestJob,
  tellBudgetStepJob,
  tellVendorLimitJob,
  indexForSearch,
  sweepSearchIndex,
  ...CALL_JOBS,
  ...HUB_JOBS,
  ...CRM_JOBS,
  runCsvImport,
  undoCsvImport,
  sweepCsvImports,
];

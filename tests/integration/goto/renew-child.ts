// Renews a token in a process of its own, so that a test can kill it: node … renew-child.ts <company> <connection>
import { systemClock } from '@/lib/clock';
import { accessToken } from '@/lib/domain/integrations/access-token';
import { goto } from '@/lib/integrations/goto/descriptor';

const [company_id = '', id = ''] = process.argv.slice(2);
const actor = { kind: 'system' as const, job: 'test', company_id };
await accessToken({ company_id, actor, request_id: 'child', clock: systemClock }, goto, id);
process.exit(0);

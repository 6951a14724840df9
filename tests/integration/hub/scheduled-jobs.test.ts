import { describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { crmConnections } from '@/lib/domain/crm-sync/crm-connections';
import { newId } from '@/lib/ids';
import { REGISTRY } from '@/lib/jobs/registry';
import { JOBS } from '@/lib/queue/jobs';
import { newCompany } from '../auth/company';

const scheduled = REGISTRY.filter(({ name }) => 'cron' in JOBS[name]);

describe('what the worker does by the clock', () => {
  // They look into all companies, with the rights of a role that may read few columns.
  it.each(scheduled.map((job) => [job.name, job] as const))('%s may do it', async (_name, job) => {
    const { signal } = new AbortController();
    await job.handler({}, { job_id: newId(), clock: systemClock, signal });
  });

  it('finds the connections to a CRM of all companies', async () => {
    const { id: company_id } = await newCompany();
    await companyTx({ company_id }, (tx) =>
      tx.integration.create({
        data: {
          company_id,
          id: newId(),
          type: 'CRM',
          provider: 'ZOHO',
          name: 'Zoho CRM',
          status: 'ACTIVE',
          settings: {},
          encrypted_config: 's1.',
          connected_at: systemClock.now(),
        },
      }),
    );
    expect(await crmConnections()).toContainEqual({ company_id, provider: 'zoho' });
  });
});

import { companySchema, updateCompanySchema } from '@/lib/contracts/company';
import { getCompany } from '@/lib/domain/company/get-company';
import { updateCompany } from '@/lib/domain/company/update-company';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'My company and its settings',
    auth: 'session',
    permission: 'company.read',
    output: companySchema,
  },
  (ctx) => getCompany({ ctx }),
);

export const PATCH = route(
  {
    summary: 'Change name, time zone, currency or feature flags',
    auth: 'session',
    permission: 'company.write',
    body: updateCompanySchema,
    output: companySchema,
  },
  (ctx, { body }) => updateCompany({ ctx, input: body }),
);

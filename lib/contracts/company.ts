import { z } from 'zod';
import { pagingSchema } from './paging';

/** Currencies that deals are kept in. */
export const CURRENCIES = ['BRL', 'USD', 'EUR', 'ARS', 'CLP', 'COP', 'MXN', 'PEN', 'UYU'] as const;

const timezone = z.string().max(64).refine(isTimeZone, 'an IANA time zone such as America/Sao_Paulo');

export const companySchema = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  domain: z.string().nullable(),
  timezone: z.string(),
  currency: z.string(),
  features: z.record(z.string(), z.boolean()),
});
export type CompanyView = z.infer<typeof companySchema>;

/** PATCH /api/v1/company; `features` changes only the flags that it names. */
export const updateCompanySchema = z.strictObject({
  name: z.string().trim().min(2).max(120).optional(),
  timezone: timezone.optional(),
  currency: z.enum(CURRENCIES).optional(),
  features: z
    .strictObject({
      ai_analysis: z.boolean(),
      bots: z.boolean(),
      auto_crm_fill: z.boolean(),
      playbook_generation: z.boolean(),
      ranking_visibility: z.boolean(),
    })
    .partial()
    .optional(),
});
export type UpdateCompany = z.infer<typeof updateCompanySchema>;

/** GET /api/v1/company/audit, newest first. */
export const listAuditSchema = pagingSchema.extend({
  user_id: z.string().max(64).optional(),
  action: z
    .string()
    .regex(/^[A-Z_]{2,60}$/)
    .optional(),
});
export type ListAudit = z.infer<typeof listAuditSchema>;

/** The parameters of the page on which staff choose a company. */
export const listCompaniesSchema = pagingSchema.extend({ q: z.string().max(200).optional() });
export type ListCompanies = z.infer<typeof listCompaniesSchema>;

const changedFields = z.record(z.string(), z.unknown());
export const auditEntrySchema = z.object({
  id: z.string(),
  created_at: z.iso.datetime(),
  action: z.string(),
  entity_type: z.string(),
  entity_id: z.string(),
  /** `staff` tells that Performancy's own people did it, inside a company switch. */
  user: z.object({ id: z.string(), name: z.string(), staff: z.boolean() }).nullable(),
  /** What did it when no person did: "api_key:<id>" or "job:<name>". */
  actor: z.string().nullable(),
  changes: z.object({ before: changedFields, after: changedFields }),
  ip_address: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export const auditPageSchema = z.object({
  data: z.array(auditEntrySchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type AuditPage = z.infer<typeof auditPageSchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import type { Ctx } from '../ctx';

/** The address of the company's integrations page, with what it should say. */
export async function integrationsPage(ctx: Ctx, query: Record<string, string>): Promise<string> {
  const { slug } = await companyTx(ctx, (tx) =>
    tx.company.findUniqueOrThrow({ where: { id: ctx.company_id }, select: { slug: true } }),
  );
  const url = new URL(`/${slug}/integrations`, env().APP_URL);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.toString();
}

import { languageSchema } from '@/lib/contracts/languages';
import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { composeMail } from '@/lib/mail/templates';
import { mailTransport } from '@/lib/mail/transport';
import type { Ctx } from '../ctx';

/** Tells one director by mail that an integration must be connected again; nothing is sent when it has been meanwhile. */
export async function mailReauth(ctx: Ctx, integration_id: string, user_id: string): Promise<void> {
  const { company_id } = ctx;
  const found = await companyTx(ctx, async (tx) => ({
    company: await tx.company.findUniqueOrThrow({
      where: { id: company_id },
      select: { name: true, slug: true },
    }),
    integration: await tx.integration.findUnique({
      where: { company_id_id: { company_id, id: integration_id } },
      select: { name: true, status: true },
    }),
    user: await tx.user.findFirst({
      where: { company_id, id: user_id, status: 'ACTIVE' },
      select: { email: true, name: true, locale: true },
    }),
  }));
  const { company, integration, user } = found;
  if (integration?.status !== 'NEEDS_REAUTH' || user === null) return;
  const message = composeMail('integration_reauth', languageSchema.catch('pt-BR').parse(user.locale), {
    name: user.name.split(' ')[0] ?? user.name,
    company: company.name,
    subject: integration.name,
    link: `${env().APP_URL.replace(/\/$/, '')}/${company.slug}/integrations`,
  });
  await mailTransport()({ to: user.email, ...message });
}

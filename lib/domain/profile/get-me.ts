import { languageSchema } from '@/lib/contracts/languages';
import type { Me } from '@/lib/contracts/me';
import { companyTx, systemTx } from '@/lib/db/doors';
import { readFeatures } from '@/lib/features/features';
import { type Ctx, personOf } from '../ctx';

/** The person who asks, their company (for staff the one that they are visiting) and its feature flags. */
export async function getMe({ ctx }: { ctx: Ctx }): Promise<Me> {
  const actor = personOf(ctx);
  const company = await companyTx(ctx, (tx) =>
    tx.company.findUniqueOrThrow({
      where: { id: ctx.company_id },
      select: { id: true, slug: true, name: true, timezone: true, features: true },
    }),
  );
  const where = { id: actor.user_id };
  const select = { name: true, email: true, locale: true } as const;
  // Staff belong to no company: the company's door does not show them.
  const user =
    actor.role === 'ADMIN'
      ? await systemTx('check session', (tx) => tx.user.findUniqueOrThrow({ where, select }))
      : await companyTx(ctx, (tx) => tx.user.findUniqueOrThrow({ where, select }));
  const { features, ...shown } = company;
  return {
    id: actor.user_id,
    name: user.name,
    email: user.email,
    role: actor.role,
    locale: languageSchema.catch('pt-BR').parse(user.locale),
    company: shown,
    features: readFeatures(features),
  };
}

import type { ImportKind, ImportSettings } from '@/lib/contracts/imports';
import type { Tx } from '@/lib/db/clients';
import { readPipeline } from '../pipeline/read-pipeline';
import type { BatchLens } from './batch';
import { plainText } from './plain-text';

/** What the rows of an import are read with: the company's stages, people, currency and days. */
export async function batchLens(
  tx: Tx,
  company_id: string,
  { kind, settings }: { kind: ImportKind; settings: ImportSettings },
  now: Date,
): Promise<BatchLens> {
  const { timezone, currency } = await tx.company.findUniqueOrThrow({
    where: { id: company_id },
    select: { timezone: true, currency: true },
  });
  const people = await tx.user.findMany({
    where: { company_id },
    select: { id: true, email: true, name: true },
  });
  const owners = new Map(people.map(({ id, name }) => [plainText(name), id]));
  for (const { id, email } of people) owners.set(email.toLowerCase(), id);
  return {
    company_id,
    kind,
    settings,
    pipeline: await readPipeline(tx, company_id),
    // Dollars are written with a point for the decimals; our other currencies with a comma.
    locale: currency === 'USD' ? 'en' : 'pt-BR',
    owners,
    timezone,
    currency,
    now,
  };
}

import type { Tx } from '@/lib/db/clients';
import type { IntegrationProvider } from '@/lib/db/generated/enums';
import { newId } from '@/lib/ids';
import type { VendorLine } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';

/**
 * Brings the lines of a telephone system up to date and gives each to the person with the same e-mail, unless somebody chose
 * here. @returns the lines that have just got a person.
 */
export async function storeLines(
  tx: Tx,
  { company_id }: Pick<Ctx, 'company_id'>,
  provider: IntegrationProvider,
  lines: readonly VendorLine[],
): Promise<string[]> {
  const people = await peopleByEmail(tx, company_id, lines);
  const known = await tx.phoneLine.findMany({ where: { company_id, provider } });
  const given: string[] = [];
  for (const line of lines) {
    const found = known.find(({ external_id }) => external_id === line.id);
    const person = people.get(line.email?.toLowerCase() ?? '') ?? null;
    const { name, extension, email, user_id: vendor_user_id } = line;
    const id = found?.id ?? newId();
    // A person whose e-mail changed at the vendor keeps the line: taking it away is for people to do.
    const user_id = found?.by_hand ? found.user_id : (person ?? found?.user_id ?? null);
    const data = { name, extension, email, vendor_user_id, user_id };
    await tx.phoneLine.upsert({
      where: { company_id_id: { company_id, id } },
      update: data,
      create: { company_id, id, provider, external_id: line.id, ...data },
    });
    if (user_id !== null && user_id !== found?.user_id) given.push(id);
  }
  return given;
}

async function peopleByEmail(
  tx: Tx,
  company_id: string,
  lines: readonly VendorLine[],
): Promise<Map<string, string>> {
  const emails = lines.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()]));
  const rows = await tx.user.findMany({
    where: { company_id, status: { not: 'INACTIVE' }, email: { in: emails, mode: 'insensitive' } },
    select: { id: true, email: true },
  });
  return new Map(rows.map(({ id, email }) => [email.toLowerCase(), id]));
}

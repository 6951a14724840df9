import type { ListCompanies } from '@/lib/contracts/company';
import { systemTx } from '@/lib/db/doors';
import type { AccountCtx } from '../sessions/account';
import { requireStaff } from './require-staff';

export interface CompanyRow {
  id: string;
  slug: string;
  name: string;
  people: number;
  created_at: Date;
}

/** A page of all companies, for staff to choose from; `q` searches name and slug. Nothing of their data is read. */
export async function listCompanies({
  ctx,
  input,
}: {
  ctx: AccountCtx;
  input: ListCompanies;
}): Promise<{ data: CompanyRow[]; page: number; page_size: number; total: number }> {
  requireStaff(ctx);
  const { page, page_size, q } = input;
  const like = { contains: q?.trim() ?? '', mode: 'insensitive' } as const;
  const where = q === undefined ? {} : { OR: [{ name: like }, { slug: like }] };
  return systemTx('switch company', async (tx) => {
    const total = await tx.company.count({ where });
    const rows = await tx.company.findMany({
      where,
      select: { id: true, slug: true, name: true, created_at: true, _count: { select: { users: true } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    const data = rows.map(({ _count, ...row }) => ({ ...row, people: _count.users }));
    return { data, page, page_size, total };
  });
}

import { companyTx } from '@/lib/db/doors';
import { createImport } from '@/lib/domain/imports/create-import';
import { runImport } from '@/lib/domain/imports/run-import';
import { startImport } from '@/lib/domain/imports/start-import';
import type { SeedCompany } from './cast';
import { directorCtx } from './director-ctx';
import { idOf } from './write-company';

const DAY_MS = 86_400_000;
/** Leads that the file knows better than the product. */
const KNOWN = 6;

interface Tables {
  leads: string;
  head: string;
  position: string;
  /** Rows that are new, and rows that cannot be taken. */
  rows: readonly string[];
  deals: string;
  deal_rows: readonly string[];
}

const TABLES: Readonly<Record<string, Tables>> = {
  horizonte: {
    leads: 'contatos-feira-da-industria.csv',
    head: 'Nome;E-mail;Empresa;Cargo;Origem',
    position: 'Diretoria de operações',
    rows: [
      'Tânia Queiroz;tania.queiroz@vidrossul.example;Vidros do Sul;Gerente de TI;feira',
      'Olavo Pimentel;olavo@pimentelagro.example;Pimentel Agro;Sócio;feira',
      'Regina Couto;regina.couto(arroba)coutotextil;Couto Têxtil;Compras;feira',
      ';financeiro@semnome.example;Sem Nome Ltda;Financeiro;feira',
    ],
    deals: 'negocios-2025.csv',
    deal_rows: [
      'Título;Valor;Etapa;E-mail do lead',
      'Expansão Vidros do Sul;48.000,00;Proposta;tania.queiroz@vidrossul.example',
      'Piloto Pimentel Agro;12.500,00;Diagnóstico;olavo@pimentelagro.example',
    ],
  },
  brightline: {
    leads: 'trade-show-contacts.csv',
    head: 'Name,Email,Company,Position,Source',
    position: 'Operations director',
    rows: [
      'Paula Hargrove,paula@hargrove.example,Hargrove Supply,IT manager,event',
      'Dennis Okafor,dennis.okafor(at)okafor,Okafor Freight,Purchasing,event',
    ],
    deals: 'deals-2025.csv',
    deal_rows: ['Title,Value,Stage,Lead email', 'Hargrove pilot,"12,500.00",Proposal,paula@hargrove.example'],
  },
};

/** A table of leads that was imported, with rows that could not be taken, and one of deals that still waits to be started. */
export async function writeImports(company: SeedCompany, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const tables = TABLES[company.key];
  const done = await companyTx({ company_id }, (tx) => tx.csvImport.count({ where: { company_id } }));
  if (done > 0 || tables === undefined) return;
  const ctx = directorCtx(company, new Date(now.getTime() - 6 * DAY_MS));
  const known = await companyTx(ctx, (tx) =>
    tx.lead.findMany({
      where: { company_id, email: { not: null } },
      orderBy: { id: 'asc' },
      take: KNOWN,
      select: { name: true, email: true, company_name: true, source: true },
    }),
  );
  const separator = tables.head.includes(';') ? ';' : ',';
  const better = known.map(({ name, email, company_name, source }) =>
    [name, email, company_name, tables.position, source].join(separator),
  );
  const content = [tables.head, ...better, ...tables.rows].join('\r\n');
  const { id, settings } = await createImport({
    ctx,
    input: { kind: 'leads', file_name: tables.leads, content: Buffer.from(content).toString('base64') },
  });
  await startImport({ ctx, input: { id, ...settings } });
  const job = { ...ctx, actor: { kind: 'system' as const, job: 'seed', company_id } };
  await runImport({ ctx: job, input: { import_id: id, until: () => false } });
  await createImport({
    ctx: directorCtx(company, new Date(now.getTime() - DAY_MS)),
    input: {
      kind: 'deals',
      file_name: tables.deals,
      content: Buffer.from(tables.deal_rows.join('\r\n')).toString('base64'),
    },
  });
}

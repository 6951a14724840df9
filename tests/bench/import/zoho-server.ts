// The local Zoho with many leads, in a process of its own: tsx tests/bench/import/zoho-server.ts <leads>. Prints its address.
import { manyLeads } from '@/tests/support/providers/zoho/many';
import { startZoho } from '@/tests/support/providers/zoho/zoho';

const zoho = await startZoho({ sellers: ['ana@vendas.example'], deliver: async () => undefined });
manyLeads(zoho.store, Number(process.argv[2] ?? 100_000));
console.log(zoho.url);

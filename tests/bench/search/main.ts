/** npm run bench:search: what a question costs over 5,000 conversations, beside a bare full-text query; writes docs/figures/search.md. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { disconnect } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { askSearch } from '@/lib/domain/search/ask-search';
import { parseQuestion } from '@/lib/domain/search/parse-question';
import { rankConversations } from '@/lib/domain/search/rank-conversations';
import { closeQueue } from '@/lib/queue/boss';
import { withConnection } from '@/scripts/database/connect';
import { quantile } from '@/tests/evals/talk-time';
import { databaseUrls } from '@/tests/support/postgres/database-urls';
import { startTestCluster } from '@/tests/support/postgres/test-cluster';
import { testEnvironment } from '@/tests/support/test-environment';
import { fill } from './fill';

const CONVERSATIONS = Number(process.env.BENCH_CONVERSATIONS ?? 5_000);
const ROUNDS = 3;
const QUESTIONS = [
  'Quem reclamou do prazo de implantação?',
  'Quais objeções de preço apareceram?',
  'Que concorrentes os clientes citaram?',
  'O que falaram sobre integração com o ERP?',
  'planilha',
  'Quem decide a compra e precisa do jurídico?',
  'renovação de contrato com reajuste',
  'Quanto custa por mês o retrabalho?',
  'Which customers asked about security?',
  'treinamento da equipe e suporte',
];

const cluster = await startTestCluster();
const name = `bench_${randomBytes(4).toString('hex')}`;
const urls = databaseUrls(cluster.port, name);
const data_dir = mkdtempSync(join(tmpdir(), 'performancy-bench-'));
try {
  await withConnection(urls.superuser, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${urls.template} OWNER ${urls.owner_role}`),
  );
  Object.assign(process.env, testEnvironment(urls.owner, data_dir));
  const address = new URL(urls.superuser);
  address.pathname = name;
  const eye = new Client({ connectionString: address.toString() });
  await eye.connect();
  const filled = await fill(CONVERSATIONS, eye);
  await measure(filled.ctx, filled.index_ms, filled.words, eye);
  await eye.end();
} finally {
  await closeQueue();
  await disconnect();
  await cluster.stop();
  rmSync(data_dir, { recursive: true, force: true });
}

async function measure(ctx: Ctx, index_ms: readonly number[], words: number, eye: Client): Promise<void> {
  const people = (await companyTx(ctx, (tx) => tx.user.findMany({ select: { id: true } }))).map(
    ({ id }) => id,
  );
  const rank = await timed((question) =>
    companyTx(ctx, (tx) =>
      rankConversations(tx, ctx.company_id, parseQuestion(question, new Date(), 'America/Sao_Paulo'), people),
    ),
  );
  const ask = await timed((question) => askSearch({ ctx, input: { question } }));
  const bare = await timed((question) =>
    eye.query(
      `SELECT conversation_id, ts_rank(words, q) AS score FROM bench_words,
         to_tsquery('portuguese', array_to_string(tsvector_to_array(to_tsvector('portuguese', $1)), ' | ')) AS q
       WHERE words @@ q ORDER BY score DESC LIMIT 40`,
      [question],
    ),
  );
  const mb = async (table: string) =>
    Number((await eye.query(`SELECT pg_total_relation_size('${table}') / 1048576.0 AS mb`)).rows[0]?.mb);
  const row = (label: string, times: readonly number[]) =>
    `| ${label} | ${quantile(times, 0.5).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`;
  const page = `# What a question costs

Measured by \`npm run bench:search\` on the machine at hand, which others were using: ${CONVERSATIONS} conversations with
${Math.round(words / CONVERSATIONS)} words each, ${QUESTIONS.length} questions, ${ROUNDS} rounds, a director who may see all of them.
The bare query is PostgreSQL's own full-text search (\`tsvector\`, GIN index, \`ts_rank\`) over readable text as the
superuser: no row security, no roles, no synonyms, no lines. Load average during the run: ${(loadavg()[1] ?? 0).toFixed(0)}.

| | p50, ms | p95, ms |
|---|---|---|
${row('bare full-text query, conversations only', bare)}
${row('ranking by the keyed index, conversations only', rank)}
${row('whole question: ranking, opening, lines, keeping', ask)}
${row('indexing one conversation', index_ms)}

| on disk | MB |
|---|---|
| keyed index (\`search_terms\`, \`search_documents\`) | ${((await mb('search_terms')) + (await mb('search_documents'))).toFixed(0)} |
| readable \`tsvector\` with GIN index | ${(await mb('bench_words')).toFixed(0)} |
| sealed conversations | ${(await mb('conversations')).toFixed(0)} |
`;
  process.stdout.write(page);
  writeFileSync('docs/figures/search.md', page);
}

async function timed(work: (question: string) => Promise<unknown>): Promise<number[]> {
  for (const question of QUESTIONS) await work(question);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of QUESTIONS) {
      const started = performance.now();
      await work(question);
      times.push(performance.now() - started);
    }
  return times;
}

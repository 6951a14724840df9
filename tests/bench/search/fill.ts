import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { type AnnotatedCall, randomBySeed } from '@/data/captions';
import { systemClock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import type { Ctx } from '@/lib/domain/ctx';
import { indexConversation } from '@/lib/domain/search/index-conversation';
import { newId } from '@/lib/ids';

const TURNS = 90;
const REPS = 20;
const BATCH = 50;
const DAY_MS = 86_400_000;

/** A company with many conversations out of the lines of the annotated calls, indexed; the same words readable beside them. */
export async function fill(
  count: number,
  eye: Client,
): Promise<{ ctx: Ctx; index_ms: number[]; words: number }> {
  const company_id = newId();
  const people = Array.from({ length: REPS + 1 }, newId);
  const [director = ''] = people;
  await systemTx('create company', async (tx) => {
    await tx.company.create({ data: { id: company_id, name: 'Bench', slug: company_id } });
    await tx.user.createMany({
      data: people.map((id, at) => ({
        id,
        email: `${id}@bench.example`,
        name: `Person ${at}`,
        role: at === 0 ? ('DIRECTOR' as const) : ('AGENT' as const),
        status: 'ACTIVE' as const,
        company_id,
      })),
    });
  });
  await eye.query('CREATE TABLE bench_words (conversation_id text PRIMARY KEY, words tsvector)');
  const lines = spokenLines();
  const random = randomBySeed(7);
  let words = 0;
  const ids: string[] = [];
  for (let done = 0; done < count; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => {
      const at = Math.floor(random() * lines.length);
      const said = Array.from(
        { length: TURNS },
        (_, n) => lines[(at + (n % 7 === 0 ? Math.floor(random() * lines.length) : n)) % lines.length] ?? '',
      );
      return { id: newId(), said };
    });
    await companyTx({ company_id }, async (tx) => {
      const sealer = await companySealer(tx, company_id);
      await tx.conversation.createMany({
        data: batch.map(({ id, said }, n) => ({
          company_id,
          id,
          channel: 'VIDEO' as const,
          title: `Call ${done + n}`,
          user_id: people[1 + ((done + n) % REPS)] ?? director,
          conversation_date: new Date(Date.now() - ((done + n) % 365) * DAY_MS),
          processed_at: new Date(),
          transcript: sealer.seal('conversations', 'transcript', id, transcriptOf(said)),
        })),
      });
    });
    for (const { id, said } of batch) {
      const text = said.join('\n');
      words += text.split(/\s+/).length;
      ids.push(id);
      await eye.query("INSERT INTO bench_words VALUES ($1, to_tsvector('portuguese', $2))", [id, text]);
    }
    if (done % 1_000 === 0) process.stderr.write(`${done} of ${count} conversations\n`);
  }
  await eye.query('CREATE INDEX ON bench_words USING gin (words)');
  const job: Ctx = {
    company_id,
    actor: { kind: 'system', job: 'bench', company_id },
    request_id: 'bench',
    clock: systemClock,
  };
  const index_ms: number[] = [];
  for (const [at, conversation_id] of ids.entries()) {
    const started = performance.now();
    await indexConversation({ ctx: job, input: { conversation_id } });
    index_ms.push(performance.now() - started);
    if (at % 1_000 === 0) process.stderr.write(`${at} of ${count} indexed\n`);
  }
  await eye.query('VACUUM ANALYZE');
  const actor = {
    kind: 'user' as const,
    user_id: director,
    role: 'DIRECTOR' as const,
    company_id,
    led_squad_ids: [],
    locale: 'pt-BR' as const,
  };
  return { ctx: { ...job, actor }, index_ms, words };
}

function spokenLines(): string[] {
  return ['data/calls', 'data/calls-own'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^[a-z]{2}-.*\.json$/.test(name))
      .flatMap((name) => {
        const call: AnnotatedCall = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        return call.turns.map(({ text }) => text);
      }),
  );
}

function transcriptOf(said: readonly string[]): string {
  return JSON.stringify({
    participants: [
      { key: 'p1', name: 'Rep', role: 'rep', is_self: true },
      { key: 'p2', name: 'Customer', role: 'customer', is_self: false },
    ],
    turns: said.map((text, at) => ({
      id: `t${at + 1}`,
      rev: 1,
      speaker: at % 2 === 0 ? 'p1' : 'p2',
      start_ms: at * 10_000,
      end_ms: at * 10_000 + 9_000,
      speech_ms: 9_000,
      words: text.split(' ').length,
      text,
      marks: [[at * 10_000 + 9_000, text.length]],
    })),
  });
}

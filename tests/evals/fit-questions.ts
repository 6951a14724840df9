/**
 * npm run fit:questions -- FOLDER…: fits the points of rules/<language>/question-signs.ts to annotated calls whose marks
 * and capitals have been taken away (logistic regression, ridge), and prints them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AnnotatedCall } from '@/data/captions';
import { spokenTurns } from '@/lib/coach/metrics/spoken';
import '@/lib/coach/languages/all';
import { replyTo } from '@/lib/coach/questions';
import { clausesOf } from '@/lib/coach/questions/bare-clauses';
import { isLogistic } from '@/lib/coach/questions/classify';
import { weigh } from '@/lib/coach/questions/find-bare';
import { questionLexicon } from '@/lib/coach/questions/lexicon';
import { QUESTION_SIGNS, type QuestionSign } from '@/lib/coach/rules/question-signs';
import { fold } from '@/lib/coach/text/fold';
import type { Language } from '@/lib/contracts/languages';
import { withoutMarks } from './without-marks';

interface Example {
  signs: ReadonlySet<QuestionSign>;
  label: number;
  weight: number;
}

const COUNTED = new Set(['open', 'specific', 'closed']);
const RIDGE = 0.6;

function examples(call: AnnotatedCall): Example[] {
  const bare = withoutMarks(call);
  const participants = bare.participants.map((p) => ({
    key: p.id,
    name: p.name,
    role: p.role,
    is_self: false,
  }));
  const turns = bare.turns.map((t, i) => ({
    id: `t${i + 1}`,
    rev: 1,
    speaker: t.speaker,
    start_ms: t.start * 1000,
    end_ms: t.end * 1000,
    speech_ms: 0,
    words: t.text.split(' ').length,
    text: t.text,
    marks: [],
  }));
  const spoken = spokenTurns(turns, participants);
  const rules = questionLexicon(call.lang);
  const out: Example[] = [];
  spoken.forEach(({ turn, role }, i) => {
    const annotated = bare.turns[Number(turn.id.slice(1)) - 1];
    if (!annotated) return;
    let from = 0;
    const gold = annotated.questions.flatMap(({ span, class: kind }) => {
      let at = turn.text.indexOf(span, from);
      if (at < 0) at = turn.text.indexOf(span);
      if (at < 0) return [];
      from = at + span.length;
      return [{ start: at, end: at + span.length, counted: COUNTED.has(kind) }];
    });
    const { ends, middle } = clausesOf(fold(turn.text), rules);
    const reply = replyTo(spoken, i, call.lang);
    for (const clause of [...ends, ...middle]) {
      const { signs, core } = weigh(clause, turn.text, reply, rules, call.lang);
      if (isLogistic(clause.folded, core, rules)) continue;
      let label = 0;
      let skip = false;
      for (const g of gold) {
        const shared = Math.min(g.end, clause.end) - Math.max(g.start, clause.start);
        if (shared <= 0) continue;
        const union = Math.max(g.end, clause.end) - Math.min(g.start, clause.start);
        if (shared / union >= 0.5) {
          if (g.counted) label = 1;
        } else if (g.counted) skip = true;
      }
      if (label || !skip) out.push({ signs, label, weight: role === 'rep' ? 1 : 0.5 });
    }
  });
  return out;
}

function fitted(list: readonly Example[]): Record<QuestionSign, number> {
  const w = Object.fromEntries(QUESTION_SIGNS.map((s) => [s, 0])) as Record<QuestionSign, number>;
  const rate = 2;
  const n = list.reduce((sum, e) => sum + e.weight, 0);
  for (let step = 0; step < 1500; step += 1) {
    const g = Object.fromEntries(QUESTION_SIGNS.map((s) => [s, 0])) as Record<QuestionSign, number>;
    for (const e of list) {
      let z = 0;
      for (const s of e.signs) z += w[s];
      const d = (e.label - 1 / (1 + Math.exp(-z))) * e.weight;
      for (const s of e.signs) g[s] += d;
    }
    for (const s of QUESTION_SIGNS) w[s] += (rate * (g[s] - (s === 'always' ? 0 : RIDGE * w[s]))) / n;
  }
  return w;
}

const folders = process.argv.slice(2);
const calls = folders.flatMap((dir) =>
  readdirSync(dir)
    .filter((f) => f.endsWith('.json'))
    .map((f) => JSON.parse(readFileSync(`${dir}/${f}`, 'utf8')) as AnnotatedCall),
);
for (const lang of ['pt-BR', 'en', 'es'] as Language[]) {
  const list = calls.filter((c) => c.lang === lang).flatMap(examples);
  const w = fitted(list);
  const lines = QUESTION_SIGNS.map((s) => `  ${s}: ${(Math.round(w[s] * 10) / 10).toString()},`);
  const file = `lib/coach/rules/${lang}/question-signs.ts`;
  writeFileSync(
    file,
    `import type { QuestionSigns } from '../question-signs';\n\nexport const questionSigns: QuestionSigns = {\n${lines.join('\n')}\n};\n`,
  );
  let right = 0,
    wrong = 0,
    missed = 0;
  for (const e of list) {
    let z = 0;
    for (const s of e.signs) z += w[s];
    if (z >= 0 && e.label) right += 1;
    else if (z >= 0) wrong += 1;
    else if (e.label) missed += 1;
  }
  console.log(lang, list.length, 'examples', { right, wrong, missed }, lines.join(' '));
}

import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Known } from '@/lib/anonymize';
import { type Language, languageSchema } from '@/lib/contracts/languages';

const callSchema = z.object({
  id: z.string(),
  lang: languageSchema,
  captions: z.enum(['punctuated', 'lower', 'noisy']),
  participants: z.array(z.object({ role: z.string(), name: z.string(), company: z.string().optional() })),
  turns: z.array(
    z.object({
      text: z.string(),
      pii: z.array(z.object({ span: z.string(), type: z.string() })).default([]),
    }),
  ),
});

/** A labelled mention, in UTF-16 units of its line. */
export interface Mention {
  line: number;
  start: number;
  end: number;
  type: string;
}

export interface GoldCall {
  id: string;
  lang: Language;
  captions: 'punctuated' | 'lower' | 'noisy';
  lines: string[];
  known: Known[];
  mentions: Mention[];
}

export function readGold(folder: string): GoldCall[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => goldOf(callSchema.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))));
}

function goldOf({ id, lang, captions, participants, turns }: z.infer<typeof callSchema>): GoldCall {
  const mentions = turns.flatMap(({ text, pii }, line) => {
    const from = new Map<string, number>();
    return pii.map(({ span, type }): Mention => {
      const start = text.indexOf(span, from.get(span) ?? 0);
      if (start < 0) throw new Error(`${id} ${line}: the label is not in the text`);
      from.set(span, start + span.length);
      return { line, start, end: start + span.length, type };
    });
  });
  return { id, lang, captions, known: participants, lines: turns.map(({ text }) => text), mentions };
}

/** The call as a recogniser without capitals and marks would print it; what stands inside a word or number stays. */
export function lowered(call: GoldCall): GoldCall {
  const places = call.lines.map((line) => {
    const place: number[] = [];
    let text = '';
    for (let i = 0; i < line.length; i++) {
      place.push(text.length);
      if (!isLooseMark(line, i)) text += line.charAt(i).toLowerCase();
    }
    return { text, place: [...place, text.length] };
  });
  return {
    ...call,
    captions: 'lower',
    lines: places.map(({ text }) => text),
    mentions: call.mentions.map((mention) => {
      const place = places[mention.line]?.place ?? [];
      return { ...mention, start: place[mention.start] ?? 0, end: place[mention.end] ?? 0 };
    }),
  };
}

const isLooseMark = (line: string, i: number): boolean =>
  /[.,!?;:…¿¡"“”]/.test(line.charAt(i)) && !/[\p{L}\p{N}]/u.test(line.charAt(i + 1));

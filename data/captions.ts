/**
 * Caption streams with a known truth: annotated calls and meetings with word times, shown the way Google Meet shows
 * captions (rows that grow, lower-case drafts revised later, a new row at a change of speaker). Deterministic by seed.
 */

export type CaptionLanguage = 'pt-BR' | 'en' | 'es';
export type CaptionSide = 'rep' | 'customer';

export interface AnnotatedCall {
  id: string;
  lang: CaptionLanguage;
  call_type: string;
  product: string;
  captions: 'punctuated' | 'lower' | 'noisy';
  participants: { id: string; role: CaptionSide; name: string; company?: string }[];
  turns: AnnotatedTurn[];
  final: {
    spiced: Record<string, number>;
    sentiment: 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE';
    next_step: 'dated' | 'vague' | 'none';
    objections_handled: string[];
  };
}

export interface AnnotatedTurn {
  i: number;
  speaker: string;
  /** Seconds from the start of the call. */
  start: number;
  end: number;
  text: string;
  questions: { span: string; class: string }[];
  objections: { span: string; type: string }[];
  evidence: { element: string; score: number; quote: string }[];
  pii: { span: string; type: string }[];
  moments: { type: string; quote: string }[];
}

/** A meeting of data/ami: per speaker, words as [start, end, word] in seconds. */
export interface TimedMeeting {
  meeting: string;
  speakers: Record<string, [number, number, string][]>;
}

export interface CaptionHeader {
  v: 1;
  platform: 'google-meet';
  lang: CaptionLanguage;
  started_at: string;
  self: string;
  participants: { name: string; role?: CaptionSide }[];
}

export type CaptionRowEvent =
  | { t: number; op: 'row'; row: string; speaker: string; text: string }
  | { t: number; op: 'drop'; row: string }
  | { t: number; op: 'reset' }
  | { t: number; op: 'end' };

export interface CaptionRecording {
  header: CaptionHeader;
  events: CaptionRowEvent[];
}

export interface CaptionOptions {
  seed?: number;
  started_at?: string;
  /** Label of the local user; by default the first rep's own name. */
  self?: string;
  /** Delay of a word's caption after its end, in ms: mean and standard deviation. */
  latency?: { mean: number; sd: number };
  /** Captions change on this grid, in ms. */
  grid?: number;
  /** False shows final text from the first update on. */
  drafts?: boolean;
}

interface SpokenWord {
  speaker: string;
  start: number;
  end: number;
  text: string;
  /** Words of different utterances never share a sentence. */
  utterance: number;
}

interface ShownWord extends SpokenWord {
  shown: number;
}

interface RowOfWords {
  id: string;
  speaker: string;
  words: ShownWord[];
}

const SAME_ROW_MS = 1_500;
const DRAFT_MS = 1_400;

/** The parts of an annotated call that its captions are made from. */
export interface SpokenCall {
  lang: CaptionLanguage;
  participants: { id: string; role: CaptionSide; name: string }[];
  turns: Pick<AnnotatedTurn, 'i' | 'speaker' | 'start' | 'end' | 'text'>[];
}

/** An annotated call as a caption recording; the words of a turn are spread over its time by their length. */
export function recordingOfCall(call: SpokenCall, options: CaptionOptions = {}): CaptionRecording {
  const names = new Map(call.participants.map((person) => [person.id, person.name]));
  const rep = call.participants.find((person) => person.role === 'rep');
  const self = options.self ?? rep?.name ?? 'Você';
  if (rep) names.set(rep.id, self);
  const words = call.turns.flatMap((turn) => wordsOfTurn(turn, names.get(turn.speaker) ?? turn.speaker));
  const participants = call.participants.map(({ id, role, name }) => ({ name: names.get(id) ?? name, role }));
  const last = Math.max(0, ...call.turns.map((turn) => turn.end));
  return record(words, { lang: call.lang, self, participants, lastMs: last * 1000 }, options);
}

/** A meeting with word times as a caption recording; `rep` names the speaker of the rep's side. */
export function recordingOfMeeting(
  meeting: TimedMeeting,
  options: CaptionOptions & { rep?: string; speakers?: string[]; untilMs?: number } = {},
): CaptionRecording {
  const speakers = options.speakers ?? Object.keys(meeting.speakers);
  const rep = options.rep ?? speakers[0] ?? 'A';
  const until = options.untilMs ?? Number.POSITIVE_INFINITY;
  const words = speakers.flatMap((speaker) =>
    (meeting.speakers[speaker] ?? []).map(([start, end, text]) => ({
      speaker: speaker === rep ? (options.self ?? speaker) : speaker,
      start: start * 1000,
      end: end * 1000,
      text,
      utterance: 0,
    })),
  );
  const kept = words.filter((word) => word.end <= until);
  const participants = speakers.map((name) => ({
    name: name === rep ? (options.self ?? name) : name,
    role: name === rep ? ('rep' as const) : ('customer' as const),
  }));
  const last = Math.max(0, ...kept.map((word) => word.end));
  return record(kept, { lang: 'en', self: options.self ?? rep, participants, lastMs: last }, options);
}

function wordsOfTurn(turn: SpokenCall['turns'][number], speaker: string): SpokenWord[] {
  const parts = turn.text.split(/\s+/).filter((part) => part !== '');
  const weights = parts.map((part) => part.length + 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const length = (turn.end - turn.start) * 1000;
  let at = turn.start * 1000;
  return parts.map((text, i) => {
    const start = at;
    at += (length * (weights[i] ?? 0)) / total;
    return { speaker, start, end: at, text, utterance: turn.i };
  });
}

function record(
  words: SpokenWord[],
  call: { lang: CaptionLanguage; self: string; participants: CaptionHeader['participants']; lastMs: number },
  options: CaptionOptions,
): CaptionRecording {
  const grid = options.grid ?? 500;
  const random = randomBySeed(options.seed ?? 1);
  const rows = rowsOf(delayed(words, options.latency ?? { mean: 900, sd: 400 }, grid, random));
  const events = rows.flatMap((row) => eventsOf(row, grid, options.drafts ?? true));
  const order = new Map(rows.map((row, i) => [row.id, i]));
  events.sort((a, b) => a.t - b.t || (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
  const end = Math.max(Math.ceil(call.lastMs), events.at(-1)?.t ?? 0);
  return {
    header: {
      v: 1,
      platform: 'google-meet',
      lang: call.lang,
      started_at: options.started_at ?? '2026-11-02T13:00:00Z',
      self: call.self,
      participants: call.participants,
    },
    events: [...events, { t: end, op: 'end' }],
  };
}

/** When each word is shown: its end plus a random delay, never before the speaker's previous word, on the grid. */
function delayed(
  words: SpokenWord[],
  latency: { mean: number; sd: number },
  grid: number,
  random: () => number,
): ShownWord[] {
  const last = new Map<string, number>();
  const inOrder = [...words].sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.map((word) => {
    const delay = Math.max(100, latency.mean + latency.sd * normal(random));
    const arrival = Math.max(last.get(word.speaker) ?? 0, word.end + delay);
    last.set(word.speaker, arrival);
    return { ...word, shown: Math.ceil(arrival / grid) * grid };
  });
}

/** A speaker keeps the row until someone else has opened one and the speaker has paused. */
function rowsOf(words: ShownWord[]): RowOfWords[] {
  const rows: RowOfWords[] = [];
  const own = new Map<string, RowOfWords>();
  for (const word of [...words].sort((a, b) => a.shown - b.shown || a.start - b.start)) {
    const mine = own.get(word.speaker);
    const last = mine?.words.at(-1);
    const keeps = mine && last && (rows.at(-1) === mine || word.start - last.end < SAME_ROW_MS);
    const sameTurn = !last || last.utterance === word.utterance || rows.at(-1) === mine;
    if (mine && keeps && sameTurn) mine.words.push(word);
    else {
      const row = { id: `r${rows.length + 1}`, speaker: word.speaker, words: [word] };
      rows.push(row);
      own.set(word.speaker, row);
    }
  }
  return rows;
}

/** Updates of one row: recent words as a lower-case draft, older ones as they were said, and a last revision. */
function eventsOf(row: RowOfWords, grid: number, drafts: boolean): Extract<CaptionRowEvent, { op: 'row' }>[] {
  const times = [...new Set(row.words.map((word) => word.shown))];
  const last = times.at(-1) ?? 0;
  if (drafts) times.push(last + Math.ceil(DRAFT_MS / grid) * grid);
  const out: Extract<CaptionRowEvent, { op: 'row' }>[] = [];
  let before = '';
  for (const t of times) {
    const words = row.words.filter((word) => word.shown <= t);
    const text = words
      .map((word) => (drafts && t - word.shown < DRAFT_MS ? draft(word.text) : word.text))
      .filter((word) => word !== '')
      .join(' ');
    if (text !== before && text !== '') out.push({ t, op: 'row', row: row.id, speaker: row.speaker, text });
    before = text;
  }
  return out;
}

function draft(word: string): string {
  return word.toLowerCase().replace(/^[¿¡"“(]+|[.,;:?!…"”)]+$/g, '');
}

/** Uniform numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function randomBySeed(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

import { CaptionReader } from '@/extension/meet/caption-reader';
import {
  isSelfLabel,
  meetingLanguage,
  meetingTitle,
  pageLanguage,
  participantNames,
  selfName,
} from '@/extension/meet/meeting-identity';
import type { CoachOptions } from '@/lib/coach';
import type {
  CallIncrement,
  ExtensionReply,
  ExtensionStatus,
  MeetRequest,
} from '@/lib/contracts/extension-messages';
import type { CreateMeeting, MeetingConfig } from '@/lib/contracts/meetings';
import type { Participant } from '@/lib/contracts/turn';
import { askServiceWorker, OrphanedError } from './ask-service-worker';
import { BattleCardDeck } from './battle-card-deck';
import { CallNotes } from './call-notes';
import { ViewStore } from './call-view';
import { CaptionsSwitch } from './captions-switch';
import { captureHealth } from './capture-health';
import { CoachFeed } from './coach-feed';
import { defaultBands } from './default-bands';
import { IncrementOutbox } from './increment-outbox';
import { startClock } from './session-clock';

const INCREMENT_EVERY_MS = 10_000;
const ASK_AGAIN_MS = 5_000;

/** One stay in one Meet call: reads captions, coaches live, and hands the call over piece by piece. */
export class CallSession {
  readonly id = crypto.randomUUID();
  /** Session time, ms since the rep joined. */
  readonly now = startClock();
  readonly view: ViewStore;
  readonly notes: CallNotes;
  readonly #meeting: CreateMeeting;
  readonly #reader: CaptionReader;
  readonly #captions = new CaptionsSwitch();
  readonly #feed: CoachFeed;
  readonly #outbox: IncrementOutbox;
  readonly #cards = new BattleCardDeck();
  #selfLabel: string | null = null;
  #selfName: string | null = null;
  #config: MeetingConfig | null = null;
  #joined = false;
  #askedAt = Number.NEGATIVE_INFINITY;
  #cutAt = 0;
  #liveAt = Number.NEGATIVE_INFINITY;
  #over = false;

  constructor(
    private readonly page: Document,
    readonly code: string,
  ) {
    const lang = meetingLanguage(page);
    this.#meeting = {
      session_id: this.id,
      platform: 'google-meet',
      code,
      title: meetingTitle(page, code),
      lang,
      started_at: new Date().toISOString(),
    };
    this.#feed = new CoachFeed(() => this.#identify());
    this.#reader = new CaptionReader({
      page,
      now: () => this.now(),
      nameOf: (label) => this.#nameOf(label),
      emit: (event) => this.#feed.push(event),
    });
    this.#outbox = new IncrementOutbox({
      session_id: this.id,
      deliver: (increment) => this.#deliver(increment),
      nameParticipants: (people) => this.#withRealName(people),
    });
    this.notes = new CallNotes((note) => {
      this.#outbox.note(note);
      this.view.update({ notes: this.notes.list() });
    });
    this.view = new ViewStore({
      phase: 'call',
      lang: pageLanguage(page),
      health: 'starting',
      orphaned: false,
      duration_ms: 0,
      live: null,
      bands: defaultBands(lang),
      playbook: null,
      card: null,
      notes: [],
      status: null,
      unsaved: 0,
      report: null,
      review_url: null,
    });
  }

  /** Called every 500 ms while the rep is in the call, and while its summary is on screen. */
  tick(): void {
    const now = this.now();
    if (!this.#over) this.#capture(now);
    if (now - this.#askedAt >= ASK_AGAIN_MS && this.#hasToAsk()) void this.#keepInTouch(now);
    const every = this.#config?.increment_every_ms ?? INCREMENT_EVERY_MS;
    if (!this.#over && now - this.#cutAt >= every) this.save();
  }

  /** Hands over what changed since the last time, at once; also when the page is hidden or closed. */
  save(): void {
    this.#cutAt = this.now();
    // Nothing is kept for a browser that was never connected to an account: there is nobody to keep it for.
    if (!this.#mayKeep()) return;
    if (!this.#over) this.#outbox.cut(this.#feed.coach, this.now(), false);
    void this.#outbox.flush();
  }

  /** The rep left the call: closes the record and shows the summary. */
  finish(): void {
    if (this.#over) return;
    const now = this.now();
    this.#reader.sweep();
    this.#reader.stop();
    this.#over = true;
    this.#feed.push({ t: now, op: 'end' });
    const coach = this.#feed.coach;
    this.#outbox.cut(coach, now, true);
    if (this.#mayKeep()) void this.#outbox.flush();
    this.view.update({
      phase: 'summary',
      duration_ms: now,
      card: null,
      live: coach?.live(now) ?? null,
      report: coach?.report() ?? null,
      unsaved: this.#outbox.waiting,
    });
  }

  /** The service worker told the page about a change, e.g. the account was connected. */
  learn(status: ExtensionStatus): void {
    this.view.update({ status });
  }

  async connect(): Promise<void> {
    await this.#ask({ type: 'account.connect' });
  }

  #capture(now: number): void {
    this.#reader.sweep();
    const evidence = this.#reader.evidence();
    const captions = this.#captions.update(this.page, now, evidence.region !== null);
    const health = captureHealth({ now, evidence, ...captions });
    if (health !== this.view.read().health) this.view.update({ health });
    if (now - this.#liveAt < 1_000) return;
    this.#liveAt = now;
    const live = this.#feed.coach?.live(now) ?? null;
    const card = live && this.#cards.update(live, now);
    this.view.update({ live, card, duration_ms: now, unsaved: this.#outbox.waiting });
  }

  /** The worker retries a failed send only while it is awake; asking it wakes it. */
  #hasToAsk(): boolean {
    const pending = this.view.read().status?.sync.pending ?? 0;
    return !this.#joined || !this.#config || this.#over || this.#outbox.waiting > 0 || pending > 0;
  }

  async #keepInTouch(now: number): Promise<void> {
    this.#askedAt = now;
    if (!this.#joined) await this.#join();
    else if (this.#mayKeep() && this.#outbox.waiting > 0) await this.#outbox.flush();
    else await this.#ask({ type: 'call.status', session_id: this.id });
  }

  async #join(): Promise<void> {
    const reply = await this.#ask({ type: 'call.join', meeting: this.#meeting });
    this.#joined = reply?.ok === true && reply.status.account.state !== 'none';
  }

  async #deliver(increment: CallIncrement): Promise<boolean> {
    if (!this.#joined) await this.#join();
    if (!this.#joined) return false;
    const reply = await this.#ask({ type: 'call.increment', increment });
    // The worker does not know the call: its record was discarded, or belongs to an account that left.
    if (reply?.ok === false) this.#joined = false;
    return reply?.ok === true && reply.stored === increment.sequence;
  }

  async #ask(request: MeetRequest): Promise<ExtensionReply | null> {
    try {
      const reply = await askServiceWorker(request);
      if (reply) this.#takeIn(reply);
      return reply;
    } catch (error) {
      if (!(error instanceof OrphanedError)) throw error;
      this.view.update({ orphaned: true });
      return null;
    }
  }

  #takeIn(reply: ExtensionReply): void {
    this.view.update({ status: reply.status, unsaved: this.#outbox.waiting });
    const config = reply.config;
    if (!config || this.#config?.meeting_id === config.meeting_id) return;
    this.#config = config;
    const cards = config.playbook?.battle_cards ?? [];
    this.#cards.use(cards);
    this.#feed.configure({
      methodology: config.methodology,
      triggers: cards.map(({ id, type }) => ({ id, type, phrases: [] })),
    });
    this.view.update({
      bands: config.bands,
      playbook: config.playbook?.name ?? null,
      review_url: new URL(config.review_url, reply.status.app_url).href,
    });
  }

  #mayKeep(): boolean {
    const state = this.view.read().status?.account.state;
    return state === 'linked' || state === 'expired';
  }

  #identify(): CoachOptions {
    const self = this.#selfName ?? selfName(this.page) ?? this.#selfLabel ?? 'Você';
    return {
      lang: meetingLanguage(this.page),
      self,
      participants: [{ name: self, role: 'rep' }, ...participantNames(this.page).map((name) => ({ name }))],
    };
  }

  /** Rows call the rep "Você"; the record uses the name that the others see, decided with the first row. */
  #nameOf(label: string): string {
    if (!isSelfLabel(label)) return label;
    if (this.#selfLabel === null) {
      this.#selfLabel = label;
      this.#selfName = selfName(this.page);
    }
    return this.#selfName ?? this.#selfLabel;
  }

  #withRealName(people: Participant[]): Participant[] {
    return people.map((person) => {
      if (!person.is_self || !isSelfLabel(person.name)) return person;
      return { ...person, name: selfName(this.page) ?? person.name };
    });
  }
}

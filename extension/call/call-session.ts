import { CaptionReader } from '@/extension/meet/caption-reader';
import { meetingLanguage, meetingTitle, pageLanguage } from '@/extension/meet/meeting-identity';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import type { ExtensionReply, ExtensionStatus, RunningCall } from '@/lib/contracts/extension-messages';
import type { Consent, CreateMeeting, MeetingConfig } from '@/lib/contracts/meetings';
import { BattleCardDeck } from './battle-card-deck';
import { CallKeeper } from './call-keeper';
import { CallNotes } from './call-notes';
import { CallRecording } from './call-recording';
import { emptyView, ViewStore } from './call-view';
import { CaptionsSwitch } from './captions-switch';
import { captureHealth } from './capture-health';
import { CoachFeed } from './coach-feed';
import { coachSettings } from './coach-settings';
import { IncrementOutbox } from './increment-outbox';
import { LeadDesk } from './lead-desk';
import { OwnNames } from './own-names';
import { PauseFilter } from './pause-filter';
import { startClock } from './session-clock';
import { WorkerLine } from './worker-line';

const INCREMENT_EVERY_MS = 10_000;
const ASK_AGAIN_MS = 5_000;
const REFRESH_EVERY_MS = 1_000;

/** One stay in one Meet call: reads captions, coaches live, and hands the call over piece by piece. */
export class CallSession {
  readonly id: string;
  /** Session time, ms since the rep joined. */
  readonly now: () => number;
  readonly view: ViewStore;
  readonly notes: CallNotes;
  readonly leads: LeadDesk;
  readonly #meeting: CreateMeeting;
  readonly #reader: CaptionReader;
  readonly #names: OwnNames;
  readonly #captions = new CaptionsSwitch();
  readonly #pause = new PauseFilter();
  readonly #feed: CoachFeed;
  readonly #outbox: IncrementOutbox;
  readonly #line: WorkerLine;
  readonly #keeper: CallKeeper;
  readonly #cards = new BattleCardDeck();
  #hadPause: boolean;
  #config: MeetingConfig | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  #cutAt = 0;
  #liveAt = Number.NEGATIVE_INFINITY;

  /** `running` is the same call as another script of this tab was recording it until a moment ago. */
  constructor(
    private readonly page: Document,
    readonly code: string,
    running: RunningCall | null = null,
  ) {
    const lang = meetingLanguage(page);
    this.#meeting = running?.meeting ?? {
      session_id: crypto.randomUUID(),
      platform: 'google-meet',
      code,
      title: meetingTitle(page, code),
      lang,
      started_at: new Date().toISOString(),
    };
    this.id = this.#meeting.session_id;
    this.#names = new OwnNames(page);
    const begun = CallRecording.of(running?.header ?? null, running?.events ?? []);
    this.now = startClock(running ? begun.timeSince(this.#meeting.started_at) : 0);
    this.#feed = new CoachFeed(() => this.#names.identify(), this.#meeting.started_at, begun);
    this.#reader = new CaptionReader({
      page,
      now: () => this.now(),
      nameOf: (label) => this.#names.nameOf(label),
      emit: (event) => this.#hear(event),
      rows_before: begun.rows,
    });
    this.#line = new WorkerLine({
      meeting: this.#meeting,
      takeIn: (reply) => this.#takeIn(reply),
      orphaned: () => this.orphan(),
    });
    this.#outbox = new IncrementOutbox({
      session_id: this.id,
      deliver: (increment) => this.#line.deliver(increment),
      nameParticipants: (people) => this.#names.withRealName(people),
      sequence: running?.sequence ?? 0,
    });
    this.#keeper = new CallKeeper(this.id, this.#line, this.#feed, this.#outbox, begun.length);
    this.notes = new CallNotes((note) => {
      this.#outbox.note(note);
      this.view.update({ notes: this.notes.list() });
    }, running?.state.notes);
    this.#hadPause = running?.state.had_pause ?? false;
    this.view = new ViewStore({
      ...emptyView(pageLanguage(page), lang),
      paused: running?.state.paused ?? false,
      consent: running?.state.consent ?? 'none',
      duration_ms: this.now(),
      notes: this.notes.list(),
    });
    this.leads = new LeadDesk(this.id, this.#line, this.view);
    if (running) this.#goOn(running);
  }

  /** Called every 500 ms while the rep is in the call, and while its summary is on screen. */
  tick(): void {
    const now = this.now();
    const refreshed = this.#running && this.#capture(now);
    if (now - this.#askedAt >= ASK_AGAIN_MS && this.#hasToAsk()) void this.#keepInTouch(now);
    if (!this.#running) return;
    this.leads.look(now);
    const every = this.#config?.increment_every_ms ?? INCREMENT_EVERY_MS;
    // Not in one go with a refresh of the widget where it can wait for the next tick.
    if (now - this.#cutAt >= (refreshed ? every + REFRESH_EVERY_MS : every)) this.save();
    else if (this.#line.joined) void this.#keeper.keep(now, this.#state());
  }

  /** Whether the caption region that is being read stands in the page. */
  hasCaptions = (): boolean => this.#reader.isAttached();

  /** Hands over what changed since the last time, at once; also when the page is hidden or closed. */
  save(): void {
    this.#cutAt = this.now();
    // Nothing is kept for a browser that was never connected to an account: there is nobody to keep it for.
    if (!this.#mayKeep()) return;
    if (this.#running) this.#outbox.cut(this.#feed.coach, this.now(), false);
    void this.#outbox.flush();
  }

  /** Stops hearing. What is said until `resume` is neither kept nor counted. */
  pause(): void {
    if (!this.#running || this.#pause.paused) return;
    this.#reader.sweep();
    this.#hadPause = true;
    for (const event of this.#pause.pause(this.now())) this.#feed.push(event);
    this.view.update({ paused: true });
  }

  resume(): void {
    if (!this.#running || !this.#pause.paused) return;
    this.#reader.sweep();
    this.#pause.resume(this.now());
    this.view.update({ paused: false });
  }

  /** What the participants say about being captured. A refusal ends the capture and deletes all of it, here and there. */
  setConsent(consent: Consent): void {
    if (!this.#running || consent === this.view.read().consent) return;
    this.view.update({ consent });
    if (consent === 'refused') this.#refuse();
    void this.#tellConsent(consent);
  }

  /** The rep left the call: closes the record and shows the summary. */
  finish(): void {
    if (!this.#running) return;
    const now = this.now();
    this.#reader.sweep();
    this.#reader.stop();
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

  /** The extension was replaced: nobody takes what this session captures any more. */
  orphan(): void {
    if (!this.view.read().orphaned) this.view.update({ orphaned: true });
  }

  /** Another script goes on with the call. */
  abandon(): void {
    this.#reader.stop();
  }

  /** The service worker told the page about a change, e.g. the account was connected. */
  learn(status: ExtensionStatus): void {
    this.view.update({ status, unsaved: this.#outbox.waiting });
    this.#obey(status);
  }

  /** What the rep presses in the status strip. */
  act(action: 'connect' | 'resume'): void {
    if (action === 'connect') void this.connect();
    else this.resume();
  }

  async connect(): Promise<void> {
    await this.#line.ask({ type: 'account.connect' });
  }

  get #running(): boolean {
    return this.view.read().phase === 'call';
  }

  /** What was on the page while the other script was gone is heard now; after a pause it may be from the pause. */
  #goOn({ state }: RunningCall): void {
    this.#feed.push({ t: this.now(), op: 'reset' });
    if (!state.paused && !state.had_pause) return;
    this.#pause.pause(this.now());
    this.#reader.sweep();
    if (!state.paused) this.#pause.resume(this.now());
  }

  #hear(event: CaptionEvent): void {
    const heard = this.#pause.take(event);
    if (heard) this.#feed.push(heard);
  }

  /** The kill switch ends the capture at once, for this call: what was captured before is closed and handed over. */
  #obey({ remote }: ExtensionStatus): void {
    if (!remote.kill_switch || !this.#running) return;
    this.#reader.stop();
    if (this.#feed.coach) this.#outbox.cut(this.#feed.coach, this.now(), true);
    if (this.#mayKeep()) void this.#outbox.flush();
    this.view.update({ phase: 'off', live: null, card: null, unsaved: this.#outbox.waiting });
  }

  #refuse(): void {
    this.#reader.stop();
    this.#outbox.discard();
    this.#feed.forget();
    this.notes.forget();
    this.view.update({ phase: 'refused', live: null, card: null, notes: [], report: null, unsaved: 0 });
  }

  /** Told again until it is written down: a refusal must not be lost with a dying worker. */
  async #tellConsent(consent: Consent): Promise<void> {
    while (this.view.read().consent === consent && this.#mayKeep()) {
      if (await this.#line.tell({ consent })) return;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }

  #state() {
    const { paused, consent } = this.view.read();
    return { notes: [...this.notes.list()], paused, had_pause: this.#hadPause, consent };
  }

  /** Returns whether the widget was brought up to date. */
  #capture(now: number): boolean {
    this.#reader.sweep();
    const evidence = this.#reader.evidence();
    const captions = this.#captions.update(this.page, now, evidence.region !== null);
    const health = captureHealth({ now, evidence, ...captions });
    if (health !== this.view.read().health) this.view.update({ health });
    if (now - this.#liveAt < REFRESH_EVERY_MS) return false;
    this.#liveAt = now;
    const live = this.#feed.coach?.live(now) ?? null;
    const card = live && this.#cards.update(live, now);
    this.view.update({ live, card, duration_ms: now, unsaved: this.#outbox.waiting });
    return true;
  }

  /** The worker retries a failed send only while it is awake; asking it wakes it. */
  #hasToAsk(): boolean {
    const { status, phase } = this.view.read();
    const pending = status?.sync.pending ?? 0;
    if (phase === 'refused') return pending > 0;
    return !this.#line.joined || !this.#config || !this.#running || this.#outbox.waiting > 0 || pending > 0;
  }

  async #keepInTouch(now: number): Promise<void> {
    this.#askedAt = now;
    const nothingToSend = this.view.read().phase === 'off' && this.#outbox.waiting === 0;
    if (!this.#line.joined && !nothingToSend) await this.#line.join();
    else if (this.#mayKeep() && this.#outbox.waiting > 0) await this.#outbox.flush();
    else await this.#line.ask({ type: 'call.status', session_id: this.id });
  }

  #takeIn(reply: ExtensionReply): void {
    this.learn(reply.status);
    const config = reply.config;
    if (!config || this.#config?.meeting_id === config.meeting_id) return;
    this.#config = config;
    this.#cards.use(config.playbook?.battle_cards ?? []);
    this.#feed.configure(coachSettings(config));
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
}

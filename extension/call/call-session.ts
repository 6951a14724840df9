import { meetingLanguage, OddCaptionLanguage, pageLanguage } from '@/extension/meet/meeting-identity';
import type { Consent } from '@/lib/contracts/call-vocabulary';
import type {
  ExtensionReply,
  ExtensionStatus,
  RunningCall,
  WidgetPreferences,
} from '@/lib/contracts/extension-messages';
import type { CreateMeeting } from '@/lib/contracts/meetings';
import { followOn, newMeeting } from './begin-call';
import { CallKeeper } from './call-keeper';
import { CallNotes } from './call-notes';
import { CallRecording } from './call-recording';
import { CallSettings } from './call-settings';
import { emptyView, REFUSED, type StripAction, ViewStore } from './call-view';
import { CaptionCapture } from './caption-capture';
import { CoachFeed } from './coach-feed';
import { CoachVoice } from './coach-voice';
import { IncrementOutbox } from './increment-outbox';
import { LeadDesk } from './lead-desk';
import { OwnNames } from './own-names';
import { recordingFile } from './recording-file';
import { startClock } from './session-clock';
import { VoiceMode } from './voice-mode';
import { WorkerLine } from './worker-line';

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
  readonly voice: CoachVoice;
  readonly #meeting: CreateMeeting;
  readonly #capture: CaptionCapture;
  readonly #ownVoice: VoiceMode;
  readonly #names: OwnNames;
  readonly #feed: CoachFeed;
  readonly #outbox: IncrementOutbox;
  readonly #line: WorkerLine;
  readonly #keeper: CallKeeper;
  readonly #settings: CallSettings;
  #hadPause: boolean;
  readonly #revBase: number;
  readonly #oddCaptions = new OddCaptionLanguage();
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
    this.#meeting = running?.meeting ?? newMeeting(page, code);
    this.id = this.#meeting.session_id;
    this.#names = new OwnNames(page);
    const begun = CallRecording.of(running?.header ?? null, running?.events ?? []);
    this.now = startClock(running ? begun.timeSince(this.#meeting.started_at) : 0);
    const identify = () => this.#settings.heardIn(this.#names.identify());
    this.#feed = new CoachFeed(identify, this.#meeting.started_at, begun);
    this.#capture = new CaptionCapture({
      page,
      now: this.now,
      nameOf: (label) => this.#names.nameOf(label),
      hear: (event) => this.#feed.push(event),
      rows_before: begun.rows,
    });
    this.#line = new WorkerLine({
      meeting: this.#meeting,
      takeIn: (reply) => this.#takeIn(reply),
      orphaned: () => this.orphan(),
    });
    const follow = followOn(running);
    this.#revBase = follow.rev_base;
    this.#outbox = new IncrementOutbox({
      session_id: this.id,
      deliver: (increment) => this.#line.deliver(increment),
      nameParticipants: (people) => this.#names.everybody(people),
      ...follow,
    });
    this.#keeper = new CallKeeper(this.id, this.#line, this.#feed, this.#outbox, begun.length);
    this.notes = new CallNotes((note) => {
      this.#outbox.note(note);
      this.view.update({ notes: this.notes.list() });
    }, running?.state.notes);
    this.#hadPause = running?.state.had_pause ?? false;
    const { paused = false, consent = 'none', partial = false } = running?.state ?? {};
    this.view = new ViewStore({ ...emptyView(pageLanguage(page), lang), paused, consent, partial });
    this.voice = new CoachVoice(this.view, this.#feed, this.notes, this.now);
    this.#settings = new CallSettings(this.view, this.#feed, this.voice, this.#line, this.#meeting.lang);
    this.leads = new LeadDesk(page, this.#meeting, this.#line, this.view);
    this.#ownVoice = new VoiceMode({
      page,
      view: this.view,
      now: this.now,
      speaker: () => this.#names.self(),
      lang: () => this.#feed.recording.header?.lang ?? lang,
      emit: (event) => this.#capture.take(event),
      began: () => this.#line.tell({ partial: true }),
    });
    this.view.update({ can_hear_voice: this.#ownVoice.possible, notes: this.notes.list() });
    if (running) this.#goOn(running);
  }

  /** Called every 500 ms while the rep is in the call, and while its summary is on screen. */
  tick(): void {
    const now = this.now();
    const refreshed = this.#running && this.#look(now);
    if (now - this.#askedAt >= ASK_AGAIN_MS && this.#hasToAsk()) void this.#keepInTouch(now);
    if (!this.#running) return;
    this.leads.look(now);
    // Not in one go with a refresh of the widget where it can wait for the next tick.
    const put_off_ms = refreshed ? REFRESH_EVERY_MS : 0;
    if (now - this.#cutAt >= this.#settings.increment_every_ms + put_off_ms) this.save();
    else void this.#keeper.keep(now, this.#state(), put_off_ms);
    if (!refreshed) this.#names.look(now, this.#capture.captions);
  }

  /** Whether the caption region that is being read stands in the page. */
  hasCaptions = (): boolean => this.#capture.isAttached();

  /** Hands over what changed since the last time, at once; also when the page is hidden or closed. */
  save(): void {
    this.#cutAt = this.now();
    if (!this.#settings.mayKeep) return;
    if (this.#running) this.#outbox.cut(this.#feed.coach, this.now(), false);
    void this.#outbox.flush();
  }

  /** Stops hearing. What is said until `resume` is neither kept nor counted. */
  pause(): void {
    if (!this.#running || !this.#capture.pause()) return;
    this.#hadPause = true;
    this.view.update({ paused: true });
    this.#ownVoice.pause(true);
    void this.#keeper.keepNow(this.now(), this.#state());
  }

  resume(): void {
    if (!this.#running || !this.#capture.paused) return;
    this.#capture.resume();
    this.view.update({ paused: false });
    this.#ownVoice.pause(false);
    void this.#keeper.keepNow(this.now(), this.#state());
  }

  /** What the participants say about being captured. A refusal ends the capture and deletes all of it, here and there. */
  setConsent(consent: Consent): void {
    if (!this.#running || consent === this.view.read().consent) return;
    if (consent === 'refused') this.refuse();
    else this.view.update({ consent });
    this.#line.tell({ consent });
  }

  /** The rep left the call: closes the record and shows the summary. */
  finish(): void {
    if (!this.#running) return;
    const now = this.now();
    this.#capture.stop();
    this.#ownVoice.end();
    this.#feed.push({ t: now, op: 'end' });
    const coach = this.#feed.coach;
    this.#outbox.cut(coach, now, true);
    if (this.#settings.mayKeep) void this.#outbox.flush();
    this.view.update({
      phase: 'summary',
      duration_ms: now,
      nudge: null,
      live: coach?.live(now) ?? null,
      report: coach?.report() ?? null,
      unsaved: this.#outbox.waiting,
    });
  }

  /** The extension was replaced: nobody takes what this session captures any more. */
  orphan(): void {
    if (!this.view.read().orphaned) this.view.update({ orphaned: true });
  }

  /** Hears nothing more; another script may go on with the call. */
  abandon(): void {
    this.#capture.abandon();
    this.#ownVoice.end();
  }

  /** The service worker told the page about a change, e.g. the account was connected. */
  learn(status: ExtensionStatus): void {
    this.#settings.learn(status, this.#outbox.waiting);
    this.#obey(status);
  }

  /** What the rep likes is kept for the next call. */
  prefer(change: Partial<WidgetPreferences>): void {
    this.#settings.prefer(change);
  }

  exportRecording = () => recordingFile(this.#feed.recording);

  /** What the rep presses in the status strip. */
  act(action: StripAction): void {
    if (action === 'connect') void this.#line.ask({ type: 'account.connect' });
    else if (action === 'resume') this.resume();
    else if (action === 'hear_voice') this.#ownVoice.begin();
    else if (action === 'stop_voice') this.#ownVoice.end();
    else if (action === 'keep_language') this.view.update({ language_settled: true });
    else this.#settings.speak(this.view.read().live?.language_doubt ?? this.#meeting.lang);
  }

  get #running(): boolean {
    return this.view.read().phase === 'call';
  }

  /** What was on the page while the other script was gone is heard now; after a pause it may be from the pause. */
  #goOn({ state }: RunningCall): void {
    this.#feed.push({ t: this.now(), op: 'reset' });
    if (!state.paused && !state.had_pause) return;
    this.#capture.beginPaused();
    if (!state.paused) this.#capture.resume();
  }

  /** The kill switch ends the capture at once, for this call: what was captured before is closed and handed over. */
  #obey({ remote }: ExtensionStatus): void {
    if (!remote.kill_switch || !this.#running) return;
    this.abandon();
    if (this.#feed.coach) this.#outbox.cut(this.#feed.coach, this.now(), true);
    if (this.#settings.mayKeep) void this.#outbox.flush();
    this.view.update({ phase: 'off', live: null, nudge: null, unsaved: this.#outbox.waiting });
  }

  /** The participants do not want the capture, or did not before this page was loaded: all of it ends and is forgotten. */
  refuse(): void {
    this.abandon();
    this.#outbox.discard();
    this.#feed.forget();
    this.notes.forget();
    this.view.update(REFUSED);
  }

  #state() {
    const { paused, consent, partial } = this.view.read();
    return {
      notes: [...this.notes.list()],
      paused,
      had_pause: this.#hadPause,
      consent,
      partial,
      rev_base: this.#revBase,
    };
  }

  /** Returns whether the widget was brought up to date. */
  #look(now: number): boolean {
    const health = this.#capture.look();
    if (health !== this.view.read().health) this.view.update({ health });
    this.#ownVoice.follow(health);
    if (now - this.#liveAt < REFRESH_EVERY_MS) return false;
    this.#liveAt = now;
    const live = this.#feed.coach?.live(now) ?? null;
    const unsaved = this.#outbox.waiting;
    const odd_captions = this.#oddCaptions.look(this.page, now, this.#capture.captions);
    // The time first: it differs, so that nothing else need be compared.
    this.view.update({ duration_ms: now, live, nudge: this.voice.next(live), unsaved, odd_captions });
    return true;
  }

  /** The worker retries a failed send only while it is awake; asking it wakes it. */
  #hasToAsk(): boolean {
    const { status, phase } = this.view.read();
    const pending = status?.sync.pending ?? 0;
    if (phase === 'refused') return pending > 0;
    return (
      !this.#line.joined ||
      !this.#settings.complete ||
      !this.#running ||
      this.#outbox.waiting > 0 ||
      pending > 0
    );
  }

  async #keepInTouch(now: number): Promise<void> {
    this.#askedAt = now;
    const nothingToSend = this.view.read().phase === 'off' && this.#outbox.waiting === 0;
    if (!this.#line.joined && !nothingToSend) await this.#line.join();
    else if (this.#settings.mayKeep && this.#outbox.waiting > 0) await this.#outbox.flush();
    else await this.#line.ask({ type: 'call.status', session_id: this.id });
  }

  #takeIn(reply: ExtensionReply): void {
    this.learn(reply.status);
    this.#settings.configure(reply);
  }
}

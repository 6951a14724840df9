import type {
  CallIncrement,
  ExtensionReply,
  KeepCall,
  MeetRequest,
} from '@/lib/contracts/extension-messages';
import type { CreateMeeting, UpdateMeeting } from '@/lib/contracts/meetings';
import { askServiceWorker, OrphanedError } from './ask-service-worker';

const TELL_AGAIN_MS = 5_000;

export interface WorkerLineOptions {
  meeting: CreateMeeting;
  /** Every answer tells how account and journal stand. */
  takeIn: (reply: ExtensionReply) => void;
  /** The extension was replaced under this page. */
  orphaned: () => void;
}

/** One call's line to the service worker, which dies and comes back at any time. */
export class WorkerLine {
  #joined = false;
  #gone = false;
  #unsaid: UpdateMeeting | null = null;
  #telling: Promise<void> | null = null;

  constructor(private readonly options: WorkerLineOptions) {}

  /** The worker has the call on record. */
  get joined(): boolean {
    return this.#joined;
  }

  async ask(request: MeetRequest): Promise<ExtensionReply | null> {
    try {
      const reply = await askServiceWorker(request);
      if (reply) this.options.takeIn(reply);
      return reply;
    } catch (error) {
      if (!(error instanceof OrphanedError)) throw error;
      this.#gone = true;
      this.options.orphaned();
      return null;
    }
  }

  async join(): Promise<void> {
    const reply = await this.ask({ type: 'call.join', meeting: this.options.meeting });
    this.#joined = reply?.ok === true && reply.status.account.state !== 'none';
  }

  /** True once the increment is safely written. */
  async deliver(increment: CallIncrement): Promise<boolean> {
    const reply = await this.#askAboutCall({ type: 'call.increment', increment });
    return reply?.ok === true && reply.stored === increment.sequence;
  }

  /** True once what a crash would lose is safely written. */
  async keep(kept: KeepCall): Promise<boolean> {
    return (await this.#askAboutCall(kept))?.ok === true;
  }

  /** Has it written down what the rep says about the call, again and again until it is: a refusal must not be lost. */
  tell(say: UpdateMeeting): void {
    this.#unsaid = { ...this.#unsaid, ...say };
    this.#telling ??= this.#tellAll().finally(() => {
      this.#telling = null;
    });
  }

  async #tellAll(): Promise<void> {
    const { session_id } = this.options.meeting;
    while (this.#unsaid !== null && !this.#gone) {
      const say: UpdateMeeting = this.#unsaid;
      const reply = await this.#askAboutCall({ type: 'call.tell', session_id, say });
      if (reply?.ok === true) {
        if (this.#unsaid === say) this.#unsaid = null;
      } else await new Promise((resolve) => setTimeout(resolve, TELL_AGAIN_MS));
    }
  }

  async #askAboutCall(request: MeetRequest): Promise<ExtensionReply | null> {
    if (!this.#joined) await this.join();
    if (!this.#joined) return null;
    const reply = await this.ask(request);
    // The worker does not know the call: its record was discarded, or belongs to an account that left.
    if (reply?.ok === false) this.#joined = false;
    return reply;
  }
}

import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { CreateMeeting } from '@/lib/contracts/meetings';
import type { ViewStore } from './call-view';
import { LateTitle } from './late-title';
import type { WorkerLine } from './worker-line';

const FIRST_LOOK_MS = 5_000;
const LOOK_EVERY_MS = 20_000;

/** Whose lead the call is with: what the server finds by people and title, until the rep picks one. */
export class LeadDesk {
  #lookedAt = Number.NEGATIVE_INFINITY;

  readonly #title: LateTitle;

  constructor(
    page: Document,
    private readonly meeting: CreateMeeting,
    private readonly line: WorkerLine,
    private readonly view: ViewStore,
  ) {
    const tell = (title: string) => this.line.tell({ title });
    this.#title = new LateTitle(page, meeting.code, meeting.title, tell);
  }

  /** Asks the server now and then while no lead is known: people join late, and their names come with their words. */
  look(now: number): void {
    this.#title.look(now);
    const { lead, review_url } = this.view.read();
    if (lead.choice || review_url === null || now < FIRST_LOOK_MS || now - this.#lookedAt < LOOK_EVERY_MS)
      return;
    this.#lookedAt = now;
    void this.#ask();
  }

  pick(choice: LeadChoice): void {
    this.view.update({ lead: { choice, suggestions: [] } });
    this.line.tell({ lead_id: choice.id });
  }

  /** Leads that match what the rep types; null while the server cannot be asked. */
  search = async (query: string): Promise<readonly LeadChoice[] | null> => {
    const reply = await this.line.ask({ type: 'leads.search', query });
    return reply?.leads ?? null;
  };

  async #ask(): Promise<void> {
    const reply = await this.line.ask({ type: 'call.state', session_id: this.meeting.session_id });
    const found = reply?.meeting;
    // Picked by hand while the server was thinking: the hand wins.
    if (!found || this.view.read().lead.choice) return;
    this.view.update({ lead: { choice: found.lead, suggestions: found.suggestions } });
  }
}

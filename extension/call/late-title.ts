import { meetingTitle } from '@/extension/meet/meeting-identity';

const LOOK_FOR_MS = 30_000;

/** Meet shows the meeting's title up to some seconds after the join: looked for again, and told where it is another. */
export class LateTitle {
  #until: number | null = null;

  constructor(
    private readonly page: Document,
    private readonly code: string,
    private title: string | null,
    private readonly tell: (title: string) => void,
  ) {}

  /** `now` in session ms; looks for half a minute from the first call on. */
  look(now: number): void {
    this.#until ??= now + LOOK_FOR_MS;
    if (now > this.#until) return;
    const title = meetingTitle(this.page, this.code);
    if (title === null || title === this.title) return;
    this.title = title;
    this.tell(title);
  }
}

import { Captions } from './captions';
import type { Builder } from './element';
import type { MeetWords } from './words';

/** Lobby, call and end screen with the controls that tell them apart. */
export class Meeting {
  readonly captions: Captions;
  readonly #build: Builder;
  readonly #words: MeetWords;
  readonly #stage: HTMLElement;
  #toggle: HTMLElement | null = null;

  constructor(build: Builder, words: MeetWords) {
    this.#build = build;
    this.#words = words;
    this.#stage = build.make('div', { class: 'crqnQb' });
    this.captions = new Captions(build, words, this.#stage);
    document.body.append(this.#stage);
    document.addEventListener('keydown', (event) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key === 'c' && !typing) this.toggleCaptions();
    });
  }

  lobby(): void {
    const build = this.#build;
    const words = this.#words;
    this.#toggle = null;
    const join = build.make('button', { class: 'UywwFc' }, [words.join]);
    join.addEventListener('click', () => this.join());
    this.#stage.replaceChildren(
      build.make('div', { class: 'awLEm' }, [build.knobs.self]),
      build.make('button', { 'aria-label': words.micOff, 'data-is-muted': 'false' }, [build.icon('mic')]),
      // The lobby has a leave button too: it proves nothing.
      build.make('button', { 'aria-label': words.leave, jsname: 'CQylAd' }, [build.icon('call_end')]),
      join,
    );
  }

  /** The host has not let the user in yet, or has refused to: the own tile is there, the call is not. */
  askToJoin(answer: 'waiting' | 'denied'): void {
    const build = this.#build;
    this.#toggle = null;
    this.#stage.replaceChildren(
      build.make('div', { 'data-self-name': build.knobs.self }, [this.#words.self]),
      build.make('h1', {}, [this.#words[answer]]),
    );
  }

  join(): void {
    const build = this.#build;
    const words = this.#words;
    const { self, others, title } = build.knobs;
    if (title) document.title = `Meet - ${title}`;
    const tiles = [self, ...others.split('|').filter(Boolean)].map((name, index) =>
      build.make(
        'div',
        {
          class: 'oZRSLe',
          'data-participant-id': `spaces/x/devices/${index}`,
          ...(index === 0 ? { 'data-self-name': self } : {}),
        },
        [
          build.make('img', { src: 'https://lh3.googleusercontent.com/a/BBB=s48-c', alt: '' }),
          build.make('div', {}, [
            build.make('span', { class: 'notranslate' }, [index === 0 ? words.self : name]),
          ]),
        ],
      ),
    );
    this.#toggle = build.make('button', { class: 'VfPpkd', jsname: 'RrG0hf' }, [
      build.icon('closed_caption_off'),
    ]);
    this.#toggle.addEventListener('click', (event) => {
      if (event.isTrusted || build.knobs.ccGate === 'none') this.toggleCaptions();
    });
    const leave = build.make('button', { 'aria-label': words.leave, jsname: 'CQylAd' }, [
      build.icon('call_end'),
    ]);
    leave.addEventListener('click', () => this.leave());
    const mic = build.make('button', { 'aria-label': words.micOff, 'data-is-muted': 'false' }, [
      build.icon('mic'),
    ]);
    this.#stage.replaceChildren(
      build.make('div', { class: 'tiles' }, tiles),
      build.make('div', { class: 'controls' }, [mic, this.#toggle, leave]),
    );
    if (build.knobs.captions === 'on') this.captions.turnOn();
    this.#showToggle();
  }

  toggleCaptions(): void {
    if (!this.#toggle) return;
    if (this.captions.on) this.captions.turnOff();
    else this.captions.turnOn();
    this.#showToggle();
  }

  leave(): void {
    this.captions.turnOff();
    this.#toggle = null;
    const rejoin = this.#build.make('button', {}, [this.#words.rejoin]);
    rejoin.addEventListener('click', () => this.join());
    this.#stage.replaceChildren(this.#build.make('h1', {}, [this.#words.left]), rejoin);
  }

  /** A notice with a photo, right under the body: somebody raised a hand. */
  toast(name: string, says: string): void {
    const build = this.#build;
    const photo = { src: 'https://lh3.googleusercontent.com/a/CCC=s48-c', alt: '' };
    const toast = build.make('div', { class: 'VYBDae' }, [
      build.make('div', {}, [build.make('img', photo), build.make('span', {}, [name])]),
      build.make('div', {}, [says]),
    ]);
    document.body.append(toast);
  }

  /** Full screen: Meet's controls are gone for a moment, the call is not. */
  async hideControls(ms: number): Promise<void> {
    const controls = [...this.#stage.children];
    for (const element of controls) element.remove();
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#stage.append(...controls);
  }

  #showToggle(): void {
    const on = this.captions.on;
    this.#toggle?.setAttribute('aria-label', on ? this.#words.turnOff : this.#words.turnOn);
    this.#toggle?.setAttribute('aria-pressed', String(on));
    this.#toggle?.replaceChildren(this.#build.icon(on ? 'closed_caption' : 'closed_caption_off'));
  }
}

import type { ReplicaKnobs } from '../knobs';

type Attributes = Record<string, string>;

/** Builds elements as this visitor's Meet has them: with or without Google's names, with real or meaningless classes. */
export class Builder {
  readonly knobs: ReplicaKnobs;
  #classes = new Map<string, string>();

  constructor(knobs: ReplicaKnobs) {
    this.knobs = knobs;
  }

  make(tag: string, attributes: Attributes = {}, children: (Node | string)[] = []): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      const isHook = name === 'jsname' || name === 'jscontroller';
      if (isHook && this.knobs.jsname === 'off') continue;
      element.setAttribute(name, name === 'class' ? this.#classNames(value) : value);
    }
    element.append(...children);
    return element;
  }

  icon(ligature: string): HTMLElement {
    return this.make('i', { class: 'google-symbols', 'aria-hidden': 'true' }, [ligature]);
  }

  #classNames(names: string): string {
    if (this.knobs.classes === 'real') return names;
    return names
      .split(' ')
      .map((name) => {
        const known = this.#classes.get(name) ?? `x${Math.random().toString(36).slice(2, 8)}`;
        this.#classes.set(name, known);
        return known;
      })
      .join(' ');
  }
}

import { isSelfLabel, meetingLanguage, participantNames, selfName } from '@/extension/meet/meeting-identity';
import type { CoachOptions } from '@/lib/coach';
import type { Participant } from '@/lib/contracts/turn';
import { SilentPeople } from './silent-people';

/** Who is who in one call: rows call the rep "Você", the record uses the name that the others see. */
export class OwnNames {
  #label: string | null = null;
  #name: string | null = null;

  readonly #silent: SilentPeople;

  constructor(private readonly page: Document) {
    this.#silent = new SilentPeople(page);
  }

  /** Looks who is there, before each increment: people join late. */
  look(now: number, captions: Element | null): void {
    this.#silent.look(now, captions);
  }

  /** The name for a row's label; decided with the first row. */
  nameOf(label: string): string {
    if (!isSelfLabel(label)) return label;
    if (this.#label === null) {
      this.#label = label;
      this.#name = selfName(this.page);
    }
    return this.#name ?? this.#label;
  }

  /** Language and people, as Meet tells them now. */
  identify(): CoachOptions {
    const self = this.self();
    return {
      lang: meetingLanguage(this.page),
      self,
      participants: [
        { name: self, role: 'rep' },
        ...participantNames(this.page, null).map((name) => ({ name })),
      ],
    };
  }

  self(): string {
    return this.#name ?? selfName(this.page) ?? this.#label ?? 'Você';
  }

  /** All people of the call, silent ones among them; the rep by name also where the call began before Meet showed it. */
  everybody(people: Participant[]): Participant[] {
    const named = people.map((person) => {
      if (!person.is_self || !isSelfLabel(person.name)) return person;
      return { ...person, name: selfName(this.page) ?? person.name };
    });
    return this.#silent.besides(named);
  }
}

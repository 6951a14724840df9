import type { ModuleName } from './modules';
import type { Operation, ZohoStore } from './store';
import type { Channels } from './watch';

/** What is posted to a channel's address. */
export interface Notification {
  url: string;
  body: Record<string, unknown>;
}

/** How notifications are delivered: at once and once, unless told otherwise. */
export interface DeliveryMode {
  /** How many times each one is sent. */
  copies: number;
  /** Kept until `flush`, which sends them in another order. */
  hold: boolean;
  /** Not sent at all, as if the network had lost them. */
  lose: boolean;
}

const EVENT = { insert: 'create', update: 'edit', delete: 'delete' } as const;

/** Tells the channels what changed, as the vendor does: unsigned, the token in the body, several times at worst. */
export class Notifier {
  mode: DeliveryMode = { copies: 1, hold: false, lose: false };
  readonly sent: Notification[] = [];
  private held: Notification[] = [];
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly store: ZohoStore,
    private readonly channels: Channels,
    private readonly deliver: (notification: Notification) => Promise<unknown>,
  ) {
    store.onChange((module, operation, ids, fields) => this.tell(module, operation, ids, fields));
  }

  /** Sends what was held, last first. */
  async flush(): Promise<void> {
    const waiting = this.held.reverse();
    this.held = [];
    for (const notification of waiting) this.send(notification);
    await this.idle();
  }

  /** Waits until everything on its way has been answered. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private tell(module: ModuleName, operation: Operation, ids: string[], fields: string[]): void {
    for (const channel of this.channels.of(module, EVENT[operation])) {
      const body = {
        server_time: this.store.now(),
        query_params: {},
        module,
        // The address names version 2, whatever was subscribed with.
        resource_uri: `https://www.zohoapis.com/crm/v2/${module}`,
        ids,
        affected_fields: operation === 'update' ? ids.map((id) => ({ [id]: fields })) : [],
        affected_values:
          channel.values && operation === 'update' ? ids.map((id) => this.values(module, id, fields)) : [],
        operation,
        channel_id: channel.channel_id,
        token: channel.token,
      };
      if (this.mode.lose) continue;
      const notification = { url: channel.notify_url, body };
      for (let copy = 0; copy < this.mode.copies; copy += 1) {
        if (this.mode.hold) this.held.push(notification);
        else this.send(notification);
      }
    }
  }

  private values(module: ModuleName, id: string, fields: string[]): Record<string, unknown> {
    const record = this.store.get(module, id);
    return {
      record_id: id,
      values: Object.fromEntries(fields.map((name) => [name, record?.[name] ?? null])),
    };
  }

  private send(notification: Notification): void {
    this.sent.push(notification);
    const done = this.deliver(notification)
      .catch(() => undefined)
      .finally(() => this.running.delete(done));
    this.running.add(done);
  }
}

/** Posts it, with the vendor's patience. */
export async function post({ url, body }: Notification): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
}

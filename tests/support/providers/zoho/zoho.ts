import type { Server } from 'node:http';
import { Credits, type Plan } from './credits';
import { Faults } from './faults';
import { type Notification, Notifier, post } from './notifier';
import { Paging } from './paging';
import { seedOrganisation } from './seed-data';
import { listen } from './server';
import { ZohoStore } from './store';
import { type ZohoClient, ZohoTokens } from './tokens';
import { Channels } from './watch';

/** The client that the sandbox and the tests are registered with. */
export const SANDBOX_CLIENT: ZohoClient = { id: '1000.PERFORMANCYSANDBOX', secret: 'sandbox-secret' };

export interface ZohoOptions {
  /** 0 for any free one. */
  port?: number;
  clients?: readonly ZohoClient[];
  /** Sellers whose e-mails the organisation's users have; no data at all when absent. */
  sellers?: readonly string[];
  now?: () => number;
  /** How a notification reaches its address; a POST unless said. */
  deliver?: (notification: Notification) => Promise<unknown>;
  plan?: Plan;
}

const ENTERPRISE: Plan = { credits: 5_000_000, concurrency: 20 };

/** A Zoho organisation on this machine: accounts server and API on one port, data centres as /dc/{name}. */
export class Zoho {
  readonly now: () => number;
  readonly store: ZohoStore;
  readonly tokens: ZohoTokens;
  readonly paging: Paging;
  readonly channels: Channels;
  readonly notifier: Notifier;
  readonly faults = new Faults();
  readonly credits: Credits;
  /** Every request so far, e.g. "GET /crm/v8/Leads". */
  readonly requests: string[] = [];
  /** What each request to the API takes at least. */
  latency_ms = 0;
  url = '';
  private server: Server | undefined;

  constructor({
    now = Date.now,
    clients = [SANDBOX_CLIENT],
    deliver = post,
    plan = ENTERPRISE,
  }: ZohoOptions) {
    this.now = now;
    this.store = new ZohoStore(now);
    this.tokens = new ZohoTokens(clients, now);
    this.paging = new Paging(now);
    this.channels = new Channels(now, () => this.url);
    this.notifier = new Notifier(this.store, this.channels, deliver);
    this.credits = new Credits({ ...plan }, now);
  }

  /** Base address of a data centre, both of its accounts server and of its API. */
  base(data_centre: string): string {
    return data_centre === 'us' ? this.url : `${this.url}/dc/${data_centre}`;
  }

  async open(port: number): Promise<void> {
    const { server, url } = await listen(this, port);
    this.server = server;
    this.url = url;
  }

  async stop(): Promise<void> {
    await this.notifier.idle();
    const server = this.server;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

/** Starts a local Zoho. Point ZOHO_ACCOUNTS_URL and ZOHO_API_URL at `url`. */
export async function startZoho(options: ZohoOptions = {}): Promise<Zoho> {
  const zoho = new Zoho(options);
  if (options.sellers !== undefined) seedOrganisation(zoho.store, options.sellers);
  await zoho.open(options.port ?? 0);
  return zoho;
}

import { type Answer, NOTHING, objectOf, problem } from './answers';
import type { ApiRequest } from './api-request';
import { isModule, type ModuleName } from './modules';
import { zohoTime } from './zoho-time';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const UNWATCHED: readonly ModuleName[] = ['Notes'];

export interface Channel {
  channel_id: string;
  events: string[];
  expires: number;
  token: string;
  notify_url: string;
  values: boolean;
}

/** Subscriptions: they end by themselves, an hour or at most a week after they were asked for. */
export class Channels {
  private readonly channels = new Map<string, Channel>();

  constructor(
    private readonly now: () => number,
    private readonly api_url: () => string,
  ) {}

  /** Channels that a change of the module is told to. */
  of(module: ModuleName, event: 'create' | 'edit' | 'delete'): Channel[] {
    const names = [`${module}.${event}`, `${module}.all`];
    return this.live().filter((channel) => channel.events.some((name) => names.includes(name)));
  }

  live(): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.expires > this.now());
  }

  answer(request: ApiRequest): Answer {
    if (request.method === 'GET') return this.list();
    if (request.method === 'DELETE') return this.remove(request.query.get('channel_ids') ?? '');
    const { watch } = objectOf(request.body);
    if (!Array.isArray(watch) || watch.length === 0)
      return problem(400, 'MANDATORY_NOT_FOUND', 'required field not found', { api_name: 'watch' });
    const items = watch.map((item) => this.subscribe(objectOf(item), request.method));
    const failed = items.find((item) => 'status' in item && item.status === 'error');
    if (failed !== undefined) return { status: 400, body: { watch: items } };
    return { status: request.method === 'POST' ? 201 : 200, body: { watch: items } };
  }

  private list(): Answer {
    const live = this.live();
    if (live.length === 0) return NOTHING;
    const watch = live.flatMap((channel) => this.described(channel));
    return {
      status: 200,
      body: { watch, info: { per_page: 200, count: watch.length, page: 1, more_records: false } },
    };
  }

  private subscribe(item: Record<string, unknown>, method: string): Record<string, unknown> {
    const channel_id = `${item.channel_id ?? ''}`;
    const fail = (code: string, api_name: string) => ({
      code,
      details: { api_name },
      message: 'invalid data',
      status: 'error',
    });
    if (!/^\d{1,19}$/.test(channel_id)) return fail('INVALID_DATA', 'channel_id');
    const stands = this.channels.get(channel_id);
    const alive = stands !== undefined && stands.expires > this.now();
    if (method !== 'POST' && !alive) return fail('NOT_SUBSCRIBED', 'channel_id');
    const events = Array.isArray(item.events) ? item.events.map(String) : (stands?.events ?? []);
    for (const event of events) {
      const [module = '', operation = ''] = event.split('.');
      const known = isModule(module) && !UNWATCHED.includes(module);
      if (!known || !['create', 'edit', 'delete', 'all'].includes(operation))
        return fail('INVALID_DATA', 'events');
    }
    if (events.length === 0) return fail('MANDATORY_NOT_FOUND', 'events');
    const notify_url = `${item.notify_url ?? stands?.notify_url ?? ''}`;
    if (!/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(notify_url))
      return fail('INVALID_DATA', 'notify_url');
    const token = `${item.token ?? stands?.token ?? ''}`;
    if (token.length > 50) return fail('INVALID_DATA', 'token');
    const channel: Channel = {
      channel_id,
      events,
      expires: this.granted(item.channel_expiry),
      token,
      notify_url,
      values: item.return_affected_field_values === true,
    };
    this.channels.set(channel_id, channel);
    return {
      code: 'SUCCESS',
      details: { events: this.described(channel) },
      message: 'Successfully subscribed for actions-watch of the given module',
      status: 'success',
    };
  }

  /** What is asked for beyond a week is not refused: it silently becomes an hour, and so does nothing at all. */
  private granted(asked: unknown): number {
    const until = typeof asked === 'string' ? Date.parse(asked) : Number.NaN;
    const fits = until > this.now() && until <= this.now() + WEEK_MS;
    return fits ? until : this.now() + HOUR_MS;
  }

  private described(channel: Channel): Record<string, unknown>[] {
    return [...new Set(channel.events.map((event) => event.split('.')[0] ?? ''))].map((module) => ({
      channel_expiry: zohoTime(channel.expires),
      resource_uri: `${this.api_url()}/crm/v8/${module}`,
      resource_id: '5725767000000002175',
      resource_name: module,
      channel_id: channel.channel_id,
    }));
  }

  private remove(ids: string): Answer {
    const watch = ids.split(',').map((id) =>
      this.channels.delete(id)
        ? { code: 'SUCCESS', details: { channel_id: id }, message: 'deleted', status: 'success' }
        : {
            code: 'NOT_SUBSCRIBED',
            details: { channel_id: id },
            message: 'not subscribed',
            status: 'error',
          },
    );
    const failed = watch.every(({ status }) => status === 'error');
    return { status: failed ? 400 : 200, body: { watch } };
  }
}

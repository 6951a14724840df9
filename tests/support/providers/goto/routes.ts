import { report, reportSummaries, subscribe, unsubscribe } from './call-events-report';
import { callHistory, userActivity, userCalls } from './call-reports';
import { createChannel, deleteChannel, readChannel, renewChannel } from './channels';
import { addCall, readState, redeliver, revise, setAhead, setFaults } from './control';
import type { Answer, Exchange } from './exchange';
import { authorisePage, decide, revoke, token } from './oauth';
import { lines, me, users } from './people';
import { media, recordingContent, recordingToken, subscribeRecordings, transcription } from './recordings';
import type { GoToState } from './state';

export interface Route {
  method: string;
  path: string;
  handle(exchange: Exchange, state: GoToState): Answer | Promise<Answer>;
  /** Set for the API: a Bearer token with this scope; `any` takes every token. */
  scope?: string;
}

const get = (path: string, handle: Route['handle'], scope?: string): Route => ({
  method: 'GET',
  path,
  handle,
  ...(scope === undefined ? {} : { scope }),
});
const send = (method: string, path: string, handle: Route['handle'], scope?: string): Route => ({
  ...get(path, handle, scope),
  method,
});

const EVENTS = 'call-events.v1.notifications.manage';
const CHANNEL = '/notification-channel/v1/channels/:nickname';

/** Everything that the local GoTo server answers. */
export const ROUTES: readonly Route[] = [
  get('/oauth/authorize', authorisePage),
  send('POST', '/oauth/authorize', decide),
  send('POST', '/oauth/token', token),
  send('POST', '/oauth/revoke', revoke),
  get('/users/v1/me', me, 'users.v1.read'),
  get('/users/v1/users', users, 'users.v1.read'),
  get('/users/v1/lines', lines, 'users.v1.lines.read'),
  get('/call-reports/v1/reports/user-activity', userActivity, 'cr.v1.read'),
  get('/call-reports/v1/reports/user-activity/:userId', userCalls, 'cr.v1.read'),
  get('/call-history/v1/calls', callHistory, 'cr.v1.read'),
  get('/call-events-report/v1/report-summaries', reportSummaries, 'cr.v1.read'),
  get('/call-events-report/v1/reports/:id', report, 'cr.v1.read'),
  send('POST', '/call-events-report/v1/subscriptions', subscribe, EVENTS),
  send('DELETE', '/call-events-report/v1/subscriptions', unsubscribe, EVENTS),
  send('POST', CHANNEL, createChannel, 'any'),
  get(`${CHANNEL}/:id`, readChannel, 'any'),
  send('DELETE', `${CHANNEL}/:id`, deleteChannel, 'any'),
  send('PUT', `${CHANNEL}/:id/channel-lifetime`, renewChannel, 'any'),
  get('/recording/v1/recordings/:id/content', recordingToken, 'recording.v1.read'),
  get('/recording/v1/recordings/:id/content/:token', recordingContent, 'recording.v1.read'),
  get('/recording/v1/transcriptions/:id', transcription, 'recording.v1.read'),
  send('POST', '/recording/v1/subscriptions', subscribeRecordings, 'recording.v1.notifications.manage'),
  get('/media/:file', media),
  send('POST', '/_control/faults', setFaults),
  send('POST', '/_control/ahead', setAhead),
  send('POST', '/_control/calls', addCall),
  send('POST', '/_control/redeliver', redeliver),
  send('POST', '/_control/revise', revise),
  get('/_control/state', readState),
];

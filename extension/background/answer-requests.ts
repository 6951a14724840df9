import { browser } from 'wxt/browser';
import {
  type ExtensionReply,
  type ExtensionStatus,
  type MeetRequest,
  meetRequestSchema,
  type PageNotice,
  type PopupRequest,
  popupRequestSchema,
} from '@/lib/contracts/extension-messages';
import { type MeetingConfig, meetingConfigSchema } from '@/lib/contracts/meetings';
import { closeEarlierCalls } from './close-lost-calls';
import { chooseCompanyUrl, companyAddress } from './company-url';
import { openConnectPage } from './connect-account';
import {
  bindings,
  findCall,
  forgetCall,
  forgetIncrement,
  listCalls,
  listIncrements,
  recordCall,
  recordIncrement,
  setAside,
  tellCall,
  updateCall,
} from './journal';
import { listRecordings, readRecordingFile } from './kept-recordings';
import { accountOf, forgetLink, readLink } from './linked-account';
import { findLeads, readMeetingState } from './live-questions';
import { readPreferences, savePreferences } from './preferences';
import { refreshRemoteConfig, remoteOrders } from './remote-config';
import { keepCall, takeOverCall } from './running-calls';
import { unseal } from './seal';
import { sendUnwritten } from './send-journal';
import type { Sender } from './sender';
import { syncStatus } from './sync-state';

export const MEET_ORIGIN = 'https://meet.google.com';

/** The widget would like to start with the company's settings, but not wait for a slow network. */
const SETTINGS_WAIT_MS = 3_000;

export interface Asker {
  id?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Answers one message, or null for a sender or a message that is none of ours: those get no reply at all. */
export async function answerRequest(
  message: unknown,
  asker: Asker,
  sender: Sender,
): Promise<ExtensionReply | null> {
  if (asker.id !== browser.runtime.id) return null;
  // The page itself, or the empty frame through which a running call was handed over.
  const fromPage = asker.frameId === 0 || asker.url === 'about:blank';
  if (asker.origin === MEET_ORIGIN && fromPage && asker.tab?.id !== undefined) {
    const request = meetRequestSchema.safeParse(message);
    return request.success ? answerMeet(request.data, asker.tab.id, sender) : null;
  }
  if (asker.origin === `chrome-extension://${browser.runtime.id}`) {
    const request = popupRequestSchema.safeParse(message);
    return request.success ? answerPopup(request.data, sender) : null;
  }
  return null;
}

async function answerMeet(request: MeetRequest, tabId: number, sender: Sender): Promise<ExtensionReply> {
  void refreshOrders(sender);
  switch (request.type) {
    case 'call.join': {
      const link = await readLink();
      if (link) {
        await recordCall(request.meeting, link.user_id, tabId);
        void closeEarlierCalls(tabId, request.meeting.session_id).then(() => sender.run());
        await Promise.race([sender.run(), new Promise((resolve) => setTimeout(resolve, SETTINGS_WAIT_MS))]);
      }
      return reply(sender, { session_id: request.meeting.session_id });
    }
    case 'call.increment': {
      const { increment } = request;
      // A full disk takes nothing: the increment goes past the journal, or stays with the page.
      const known = await recordIncrement(increment).catch(() => sendUnwritten(increment));
      void sender.run();
      const { session_id, sequence } = increment;
      return reply(sender, { session_id, ok: known, stored: known ? sequence : null });
    }
    case 'call.keep': {
      // The call's settings, which the page has by now, are long: not every two seconds.
      return reply(sender, { ok: await keepCall(request) });
    }
    case 'call.resume': {
      const link = await readLink();
      const running = link && (await takeOverCall(request.code, tabId, link.user_id));
      const session_id = running === null || running === 'refused' ? null : running.meeting.session_id;
      return reply(sender, { session_id, running });
    }
    case 'call.tell': {
      const known = await tellCall(request.session_id, request.say);
      void sender.run();
      return reply(sender, { session_id: request.session_id, ok: known });
    }
    case 'call.state':
      return reply(sender, {
        session_id: request.session_id,
        meeting: await readMeetingState(request.session_id),
      });
    case 'leads.search':
      return reply(sender, { leads: await findLeads(request.query) });
    case 'call.status':
      void sender.run();
      return reply(sender, { session_id: request.session_id });
    case 'preferences.set':
      await savePreferences(request.preferences);
      return reply(sender);
    case 'account.connect':
      await openConnectPage();
      return reply(sender);
  }
}

async function answerPopup(request: PopupRequest, sender: Sender): Promise<ExtensionReply> {
  if (request.type === 'recordings.list') return reply(sender, { recordings: await listRecordings() });
  if (request.type === 'recording.read')
    return reply(sender, { recording: await readRecordingFile(request.session_id) });
  if (request.type === 'account.connect') await openConnectPage();
  else if (request.type === 'account.disconnect') {
    await forgetLink();
    await tellPages(sender);
  } else if (request.type === 'company.choose') {
    await chooseCompanyUrl(request.company_url);
    await tellPages(sender);
  } else if (request.type === 'journal.send') {
    await takeBackRejected();
    await sender.run({ now: true });
  } else if (request.type === 'journal.discard_rejected') await discardRejected();
  else void sender.run();
  return reply(sender);
}

export async function extensionStatus(sender: Sender): Promise<ExtensionStatus> {
  const link = await readLink();
  const { app_url, ...company } = await companyAddress();
  return {
    account: accountOf(link),
    sync: await syncStatus(link?.user_id ?? null, sender.retryAt),
    preferences: await readPreferences(),
    remote: await remoteOrders(),
    app_url,
    company,
  };
}

/** Looks for a new remote configuration and tells the pages what it asks. */
export async function refreshOrders(sender: Sender): Promise<void> {
  if (await refreshRemoteConfig()) await tellPages(sender);
}

/** Tells every open Meet page how things stand. */
export async function tellPages(sender: Sender): Promise<void> {
  const notice: PageNotice = { type: 'status', status: await extensionStatus(sender) };
  for (const tab of await browser.tabs.query({ url: `${MEET_ORIGIN}/*` })) {
    // A tab without our script (opened before the installation) has nobody to hear it.
    if (tab.id !== undefined) await browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
  }
}

async function reply(
  sender: Sender,
  {
    session_id = null,
    ...about
  }: Partial<Omit<ExtensionReply, 'status' | 'config'>> & {
    session_id?: string | null;
  } = {},
): Promise<ExtensionReply> {
  return {
    ok: true,
    stored: null,
    running: null,
    meeting: null,
    leads: null,
    recordings: null,
    recording: null,
    ...about,
    status: await extensionStatus(sender),
    config: session_id === null ? null : await configOf(session_id),
  };
}

async function configOf(session_id: string): Promise<MeetingConfig | null> {
  const sealed = (await findCall(session_id))?.config;
  if (!sealed) return null;
  const opened = await unseal(sealed, bindings.config(session_id)).catch(() => null);
  return meetingConfigSchema.nullable().catch(null).parse(opened);
}

async function takeBackRejected(): Promise<void> {
  for (const call of await listCalls()) {
    if (call.rejected_code !== null)
      await updateCall(call.session_id, (now) => ({ ...now, rejected_code: null }));
    for (const record of await listIncrements(call.session_id)) {
      if (record.rejected_code !== null) await setAside(record, null);
    }
  }
}

async function discardRejected(): Promise<void> {
  const link = await readLink();
  for (const call of await listCalls()) {
    const ofOther = link !== null && call.owner_id !== link.user_id;
    if (call.rejected_code !== null || ofOther) await forgetCall(call.session_id);
    else await discardRefusedIncrements(call.session_id);
  }
}

async function discardRefusedIncrements(session_id: string): Promise<void> {
  for (const record of await listIncrements(session_id)) {
    if (record.rejected_code !== null) await forgetIncrement(session_id, record.sequence);
  }
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { answerRequest, refreshOrders, tellPages } from '@/extension/background/answer-requests';
import { closeCallsOfEarlierRuns, closeCallsOfTab } from '@/extension/background/close-lost-calls';
import {
  acceptLinkCode,
  type LinkAnswer,
  linkedPage,
  linkInAddress,
} from '@/extension/background/connect-account';
import { Sender } from '@/extension/background/sender';

export default defineBackground(() => {
  // Schemas are interpreted, not compiled: the extension's policy forbids code made at run time.
  z.config({ jitless: true });
  const sender = new Sender(() => void tellPages(sender));
  // Questions wait for this, or a call that begins now would be taken for one that an earlier run left open.
  const ready = closeCallsOfEarlierRuns().catch(() => undefined);

  // Listeners stand before anything else, or a worker woken by a message would miss it.
  browser.runtime.onMessage.addListener((message: unknown, asker, respond) => {
    ready.then(() => answerRequest(message, asker, sender)).then(respond, () => respond(null));
    return true;
  });
  const connected = async ({ ok }: LinkAnswer) => {
    if (!ok) return;
    await sender.run({ now: true });
    await tellPages(sender);
  };
  browser.runtime.onMessageExternal.addListener((message: unknown, asker, respond) => {
    acceptLinkCode(message, asker.origin)
      .then((answer) => {
        respond(answer);
        return connected(answer);
      })
      .catch(() => respond({ ok: false, code: 'refused' }));
    return true;
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    const handed = change.url ? linkInAddress(change.url) : null;
    if (!handed) return;
    void acceptLinkCode(handed.message, handed.origin).then(async (answer) => {
      if (!answer.ok && answer.code === 'sender') return;
      await browser.tabs.update(tabId, { url: linkedPage(handed.origin, answer) });
      await connected(answer);
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => void closeCallsOfTab(tabId).then(() => sender.run()));
  browser.runtime.onStartup.addListener(() => void sender.run());

  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  void ready.then(() => sender.run());
  void refreshOrders(sender);
});

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { answerRequest, refreshOrders, tellPages } from '@/extension/background/answer-requests';
import { closeCallsOfEarlierRuns, closeCallsOfTab } from '@/extension/background/close-lost-calls';
import { acceptLinkCode } from '@/extension/background/connect-account';
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
  browser.runtime.onMessageExternal.addListener((message: unknown, asker, respond) => {
    acceptLinkCode(message, asker.origin)
      .then(async (answer) => {
        respond(answer);
        if (!answer.ok) return;
        await sender.run({ now: true });
        await tellPages(sender);
      })
      .catch(() => respond({ ok: false, code: 'refused' }));
    return true;
  });
  browser.tabs.onRemoved.addListener((tabId) => void closeCallsOfTab(tabId).then(() => sender.run()));
  browser.runtime.onStartup.addListener(() => void sender.run());

  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  void ready.then(() => sender.run());
  void refreshOrders(sender);
});

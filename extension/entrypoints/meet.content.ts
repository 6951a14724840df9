import { defineContentScript } from 'wxt/utils/define-content-script';
import { followCalls } from '@/extension/call/follow-calls';
import { meetPage } from '@/extension/call/hand-over';

export default defineContentScript({
  matches: ['https://meet.google.com/*'],
  runAt: 'document_idle',
  // Empty frames too: a script whose extension was reloaded hands a running call over through one.
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const page = meetPage(window);
    if (page) followCalls(page);
  },
});

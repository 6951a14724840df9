import { defineContentScript } from 'wxt/utils/define-content-script';
import { followCalls } from '@/extension/call/follow-calls';

export default defineContentScript({
  matches: ['https://meet.google.com/*'],
  runAt: 'document_idle',
  main() {
    // It goes on after an update of the extension: coaching needs no service worker, and the widget says what to do.
    followCalls(document, window);
  },
});

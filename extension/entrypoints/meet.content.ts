import { defineContentScript } from 'wxt/utils/define-content-script';
import { followCalls } from '@/extension/call/follow-calls';
import { meetPage } from '@/extension/call/hand-over';
import { KeyShield } from '@/extension/widget/key-shield';

export default defineContentScript({
  matches: ['https://meet.google.com/*'],
  // Before the page's own scripts, which must not hear what is typed into the widget.
  runAt: 'document_start',
  // Empty frames too: a script whose extension was reloaded hands a running call over through one.
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const page = meetPage(window);
    if (!page?.defaultView) return;
    const shield = new KeyShield(page.defaultView);
    if (page.readyState !== 'loading') followCalls(page, shield);
    else page.addEventListener('DOMContentLoaded', () => followCalls(page, shield), { once: true });
  },
});

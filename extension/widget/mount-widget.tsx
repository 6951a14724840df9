import { createRoot } from 'react-dom/client';
import type { KeyShield } from './key-shield';
import { WIDGET_CSS } from './styles';
import { Widget, type WidgetProps } from './widget';
import type { WidgetSession } from './widget-session';

/** Put in by the build, see wxt.config.ts: "closed", but for builds that tests look into. */
declare const __WIDGET_ROOT__: ShadowRootMode;

export interface MountedWidget {
  /** Puts it back where Meet has rebuilt the page around it. */
  keep: () => void;
  /** Takes it off the page for the rest of the call. */
  hide: () => void;
  remove: () => void;
}

const HOST = 'performancy-widget';

/** Shows a session's widget in a shadow root of its own: Meet's styles stay out, and the widget's stay in. */
export function mountWidget(
  page: Document,
  session: WidgetSession,
  shield: KeyShield,
  on: Pick<WidgetProps, 'close' | 'beginAgain'>,
): MountedWidget {
  const window = page.defaultView ?? globalThis.window;
  // One left behind by an earlier version of the extension would stay on top, and frozen.
  for (const old of page.querySelectorAll(HOST)) old.remove();
  const host = page.createElement(HOST);
  // Closed: a script of the page finds no way to the rep's notes.
  const shadow = host.attachShadow({ mode: __WIDGET_ROOT__ });
  // A sheet belongs to the window of its page, which may not be this script's.
  const styles = new window.CSSStyleSheet();
  styles.replaceSync(WIDGET_CSS);
  shadow.adoptedStyleSheets = [styles];
  shield.guard(host, shadow);
  const container = page.createElement('div');
  shadow.append(container);
  page.body.append(host);
  let hidden = false;
  const root = createRoot(container);
  root.render(<Widget window={window} session={session} {...on} />);
  return {
    keep: () => {
      if (!hidden && !host.isConnected) page.body.append(host);
    },
    hide: () => {
      hidden = true;
      host.remove();
    },
    remove: () => {
      root.unmount();
      host.remove();
    },
  };
}

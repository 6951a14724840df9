import type { ReplicaKnobs } from '../knobs';

/** Enough of Meet's look for pictures of the widget over it; the extension reads none of it. */
const LOOK = `
body { margin: 0; background: #131314; color: #e3e3e3; font: 14px/1.4 Roboto, sans-serif; }
.stage { position: fixed; inset: 0; }
.stage h1 { text-align: center; margin-top: 30vh; font-weight: 400; }
[data-participant-id] { position: fixed; inset: 16px 16px auto auto; width: 220px; height: 140px; border-radius: 12px; background: #3c4043; display: grid; place-items: center; }
[data-participant-id]:last-child { inset: 16px 252px 220px 16px; width: auto; height: auto; background: #202124; }
.stage > div:nth-child(2) { position: fixed; bottom: 16px; left: 0; right: 0; display: flex; gap: 12px; justify-content: center; }
.stage button { height: 48px; min-width: 56px; border: 0; border-radius: 24px; background: #333537; color: #e3e3e3; }
.stage i { font: 500 11px Roboto, sans-serif; }
.stage > div:nth-child(3) { position: fixed; bottom: 84px; left: 16px; right: 16px; height: 124px; overflow: auto; background: #1e1f20; border-radius: 12px; padding: 8px 16px; scrollbar-width: none; }
[role=region] > div { margin: 6px 0; }
[role=region] > div > div:first-child { display: flex; gap: 8px; align-items: center; color: #9aa0a6; }
.stage > div:nth-child(3) img, .stage [data-participant-id] img { width: 24px; height: 24px; border-radius: 50%; }
body.light { background: #fff; color: #1f1f1f; }
.light [data-participant-id], .light .stage button { background: #dde3ea; color: #1f1f1f; }
.light [data-participant-id]:last-child, .light .stage > div:nth-child(3) { background: #f1f3f4; }
`;

export function dress(stage: Element, theme: ReplicaKnobs['theme']): void {
  stage.classList.add('stage');
  document.body.classList.add(theme);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets = [sheet];
}

/**
 * The widget's own look, in px because Meet sets the page's root size. Rep blue (hue 250) and customer amber (hue 75) are
 * the product's; the surface is opaque so that text keeps its contrast over whatever Meet shows.
 */
export const WIDGET_CSS = `
:host { all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483000; }
* { box-sizing: border-box; margin: 0; padding: 0; }
.widget {
  --surface: oklch(0.21 0.012 265); --raised: oklch(0.27 0.014 265); --line: oklch(0.36 0.014 265);
  --text: oklch(0.97 0.004 265); --meta: oklch(0.78 0.012 265);
  --rep: oklch(0.70 0.15 250); --customer: oklch(0.82 0.15 75); --accent: oklch(0.66 0.17 275);
  --good: oklch(0.78 0.16 150); --warn: oklch(0.83 0.16 80); --bad: oklch(0.73 0.17 25);
  position: fixed; width: 320px; color: var(--text); background: var(--surface);
  border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / 0.45);
  font: 400 13px/1.4 "Google Sans Text", Inter, Roboto, "Segoe UI", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; user-select: none; display: flex; flex-direction: column;
}
button, textarea, input { font: inherit; color: inherit; }
button { background: none; border: 0; cursor: pointer; border-radius: 6px; }
button:focus-visible, textarea:focus-visible, input:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.pointer { position: fixed; pointer-events: none; border: 3px solid oklch(0.83 0.16 80); border-radius: 32px; animation: pulse 1.6s ease-in-out infinite; }
@keyframes pulse { 50% { opacity: 0.35; } }
.head { flex: none; display: flex; align-items: center; gap: 8px; height: 44px; padding: 0 6px 0 4px; }
.grip { width: 24px; height: 32px; display: grid; place-items: center; cursor: grab; touch-action: none; color: var(--meta); flex: none; }
.grip:active { cursor: grabbing; }
.icon { width: 32px; height: 32px; flex: none; display: grid; place-items: center; color: var(--meta); }
.icon:hover { background: var(--raised); color: var(--text); }
.dot { width: 8px; height: 8px; border-radius: 50%; background: var(--meta); flex: none; }
.dot[data-tone="good"] { background: var(--good); }
.dot[data-tone="warn"] { background: var(--warn); border-radius: 1px; transform: rotate(45deg); }
.dot[data-tone="bad"] { background: var(--bad); border-radius: 1px; }
.title { font-weight: 600; flex: 1; min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.meta { color: var(--meta); font-size: 12px; }
.bar-figures { display: flex; align-items: center; gap: 12px; flex: 1; min-width: 0; white-space: nowrap; }
.bar-figures b { font-weight: 600; }
.bar-figures .meta { margin-left: 3px; }
.bar-text { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.attention { color: var(--warn); }
.body { flex: 0 1 auto; min-height: 0; overflow-y: auto; border-top: 1px solid var(--line); scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.part { padding: 10px 12px; border-bottom: 1px solid var(--line); }
.part:last-child { border-bottom: 0; }
.row { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; }
h2 { font: inherit; font-weight: 600; }
.strip { display: grid; gap: 6px; background: var(--raised); border-left: 3px solid var(--warn); }
.strip[data-tone="bad"] { border-left-color: var(--bad); }
.strip[data-tone="plain"] { border-left-color: var(--meta); }
.strip b { font-weight: 600; }
.action { justify-self: start; padding: 5px 12px; background: var(--accent); color: oklch(0.16 0.02 275); font-weight: 600; text-decoration: none; border-radius: 6px; min-height: 28px; }
.action:hover { filter: brightness(1.08); }
.action.bad { background: var(--bad); color: oklch(0.16 0.03 25); }
.link { padding: 2px 6px; color: var(--meta); font-size: 12px; text-decoration: underline dotted; text-underline-offset: 3px; }
.link.attention { color: var(--warn); }
.link:hover { color: var(--text); background: var(--raised); }
.plain { min-height: 28px; padding: 4px 10px; background: var(--raised); border: 1px solid var(--line); }
.plain:hover { border-color: var(--meta); }
.tag { padding: 1px 7px; border: 1px solid var(--warn); border-radius: 9px; color: var(--warn); font-size: 12px; }
.consent { display: grid; gap: 6px; margin-top: 8px; justify-items: start; }
.consent p:empty { display: none; }
.consent .notice { width: 100%; height: 84px; font-size: 12px; }
.deal { display: block; }
.picker { display: grid; gap: 4px; margin-top: 6px; }
.picker p:empty { display: none; }
.choices-list { list-style: none; max-height: 132px; overflow-y: auto; }
.choices-list button { width: 100%; min-height: 28px; padding: 4px 8px; text-align: left; }
.choices-list button:hover { background: var(--raised); }
fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 4px; }
fieldset button { min-height: 28px; padding: 3px 9px; border: 1px solid var(--line); font-size: 12px; }
fieldset button:hover { background: var(--raised); }
fieldset button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: oklch(0.16 0.02 275); font-weight: 600; }
.ask-first { padding: 10px; border-radius: 8px; border-left-color: var(--bad); }
.choices { display: flex; gap: 8px; flex-wrap: wrap; }
.split { position: relative; height: 10px; margin: 8px 0 4px; border-radius: 5px; background: var(--customer); overflow: hidden; }
.split i { position: absolute; inset: 0 auto 0 0; background: var(--rep); border-right: 2px solid var(--surface); transition: width 0.4s; }
.split-track { position: relative; }
.split-band { position: absolute; top: -3px; height: 16px; border: 1.5px solid var(--text); border-radius: 4px; pointer-events: none; }
.split[data-empty] { background: var(--raised); }
.key { display: inline-block; width: 8px; height: 8px; margin-right: 5px; border-radius: 2px; background: var(--rep); }
.key.customer { background: var(--customer); border-radius: 50%; }
.figures { display: grid; grid-template-columns: 1fr 1fr; gap: 10px 12px; }
.figures dt { color: var(--meta); font-size: 12px; }
.figures dd { font-size: 16px; font-weight: 600; }
.figures dd small { font-size: 12px; font-weight: 400; color: var(--meta); margin-left: 3px; }
.figures dd.words { font-size: 14px; }
.figures dd.none { font-size: 13px; font-weight: 400; color: var(--meta); line-height: 22px; }
.steps { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 4px; margin: 8px 0; list-style: none; }
.steps li { min-width: 0; text-align: center; font-size: 11px; color: var(--meta); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.steps b { display: block; font-size: 13px; font-weight: 600; color: var(--text); }
.steps span { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2px; margin-bottom: 3px; }
.steps i { height: 6px; border-radius: 2px; background: var(--raised); box-shadow: inset 0 0 0 1px var(--line); }
.steps i[data-on] { background: var(--accent); box-shadow: none; }
.ask { padding: 8px 10px; border-radius: 8px; background: var(--raised); }
.ask .meta { display: block; }
.card { border-left: 3px solid var(--accent); background: var(--raised); display: grid; gap: 4px; animation: slide 0.25s ease-out; user-select: text; }
.card .row { align-items: center; }
.icon.small { width: 24px; height: 24px; }
.link.start { justify-self: start; padding: 2px 0; }
.check { display: flex; align-items: center; gap: 8px; min-height: 28px; cursor: pointer; }
.check input { flex: none; width: 16px; height: 16px; accent-color: var(--accent); }
.checks { display: grid; gap: 0; margin-top: 4px; }
@keyframes slide { from { opacity: 0; transform: translateX(-12px); } }
.note-list { display: grid; gap: 4px; margin: 6px 0; list-style: none; max-height: 120px; overflow-y: auto; }
.note-list li { display: flex; gap: 8px; align-items: baseline; user-select: text; }
.note-list p { flex: 1; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.note-list button { color: var(--meta); width: 24px; height: 24px; flex: none; }
.note-list button:hover { color: var(--text); background: var(--raised); }
.note-new { display: flex; gap: 6px; align-items: end; }
textarea, input { flex: 1; min-width: 0; height: 34px; padding: 6px 8px; resize: none; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; user-select: text; }
textarea::placeholder, input::placeholder { color: var(--meta); }
.note-new button { height: 34px; padding: 0 10px; background: var(--raised); border: 1px solid var(--line); }
.note-new button:disabled { color: var(--meta); cursor: default; }
.foot { flex: none; display: flex; align-items: center; gap: 6px; padding: 7px 12px; border-top: 1px solid var(--line); color: var(--meta); font-size: 12px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { *, .card { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .split i, .steps i[data-on], .key { forced-color-adjust: none; } }
`;

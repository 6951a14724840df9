import { findByRemote } from './remote-selectors';

export interface CaptionRow {
  speaker: string;
  text: string;
}

/**
 * Reads one child of the caption region as a row, or returns null for everything else that lives there
 * (spacers, scroll button, notices).
 * A row is a header with the speaker's name (and photo or initials) followed by a block with what they said.
 */
export function parseCaptionRow(row: Element): CaptionRow | null {
  return parseByRemote(row) ?? parseByShape(row);
}

/** Where the remote configuration says what is the name and what is the text. */
function parseByRemote(row: Element): CaptionRow | null {
  const name = findByRemote('name', row);
  const text = findByRemote('text', row);
  if (!name || !text || name.contains(text)) return null;
  const speaker = squeeze(spokenText(name));
  return speaker === '' ? null : { speaker, text: squeeze(spokenText(text)) };
}

function parseByShape(row: Element): CaptionRow | null {
  if (row.children.length < 2 || row.matches('button, [role="button"]')) return null;
  const textBlock = row.querySelector('.ygicle, [jsname="tgaKEf"]') ?? lastBlock(row);
  if (!textBlock || textBlock === row.firstElementChild || textBlock.querySelector('img')) return null;
  const name = speakerName(row, textBlock);
  if (!name) return null;
  return { speaker: name, text: squeeze(spokenText(textBlock)) };
}

/** The name is the last text of the header: initials stand before it where there is no photo. */
function speakerName(row: Element, textBlock: Element): string | null {
  let last: string | null = null;
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (textBlock.contains(node)) break;
    const parent = node.parentElement;
    const text = squeeze(node.nodeValue ?? '');
    if (text && parent && !parent.closest(DECORATION)) last = text;
  }
  return last;
}

/** Icons are ligature words ("arrow_downward") in `i`; buttons and hidden parts are no speech. */
const DECORATION = 'i, button, [role="button"], [aria-hidden="true"]';

function lastBlock(row: Element): Element | null {
  const blocks = [...row.children].filter((child) => !child.matches(DECORATION));
  const last = blocks.at(-1) ?? null;
  return last?.querySelector('button, [role="button"]') ? null : last;
}

function spokenText(block: Element): string {
  if (!block.firstElementChild) return block.textContent ?? '';
  const parts: string[] = [];
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(DECORATION)) parts.push(node.nodeValue ?? '');
  }
  // Phrases come in neighbouring spans without a blank between them.
  return parts.join(' ');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

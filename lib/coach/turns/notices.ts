import { fold } from '../text/fold';

/** Rows of the caption region that nobody spoke. */
const LIGATURE = /^[a-z]+(?:_[a-z]+)+$/;
const SHARED_AUDIO =
  /^(?:your presentation|.+'s presentation|(?:sua|tu|su) (?:apresentacao|presentacion)|(?:apresentacao|presentacion) de .+)$/;
const NOTICE = new RegExp(
  [
    '^.{1,80} (?:entrou|saiu|joined|left|se unio|ha entrado|ha salido|salio)(?: n?a (?:chamada|reuniao)| the (?:call|meeting)| a la (?:llamada|reunion))?\\.?$',
    '^(?:as )?legendas? .{0,60}(?:ativad|desativad)[ao]s?.{0,40}$',
    '^(?:live )?captions? .{0,60}(?:turned (?:on|off)|are (?:on|off)).{0,40}$',
    '^(?:los )?subtitulos .{0,60}(?:activad|desactivad)[ao]s.{0,40}$',
    '^(?:o idioma da reuniao|meeting language|el idioma de la reunion) .{0,80}$',
    '^(?:ir para o fim|jump to bottom|jump to most recent captions|ir al final)$',
  ].join('|'),
);

/** True for system notices, icon names and shared audio, which the captions show as if somebody had spoken. */
export function isNotice(speaker: string, text: string): boolean {
  if (speaker.trim() === '') return true;
  if (text.length > 160) return SHARED_AUDIO.test(fold(speaker));
  const said = fold(text).trim();
  return LIGATURE.test(said) || SHARED_AUDIO.test(fold(speaker)) || (isSystem(speaker) && NOTICE.test(said));
}

/** Notices carry Meet's own name; a person may well say that somebody has joined. */
function isSystem(speaker: string): boolean {
  return /^(?:google )?meet$|^system$|^sistema$/.test(fold(speaker).trim());
}

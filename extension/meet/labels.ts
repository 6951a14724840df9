/**
 * Words of Meet's own interface, in the three languages of the product. English and Portuguese are as attested in public code
 * and live reports (2024 to 2026); the Spanish ones are translations that no source has confirmed yet. Where a hook that needs
 * no language exists, the callers try it first.
 */

/** Accessible name of the caption region; Italian and Japanese come for free and cost nothing. */
export const REGION_LABEL = /legenda|caption|subt[ií]tul|sottotitol|字幕/i;

/** Labels describe the action: the button says "turn on" while captions are off. */
export const CAPTIONS_TURN_ON = /turn on captions|ativar (as )?legendas|activar (los )?subt[ií]tulos/i;
export const CAPTIONS_TURN_OFF =
  /turn off captions|desativar (as )?legendas|desactivar (los )?subt[ií]tulos/i;

export const LEAVE_CALL =
  /leave call|sair da (chamada|liga[cç][aã]o)|(salir|abandonar) (de )?la (llamada|reuni[oó]n)/i;

/** Buttons and texts of the lobby; none of them exists inside a call. */
export const JOIN_CALL =
  /^(join now|ask to join|switch here|participar agora|pedir para participar|unirse ahora|solicitar unirse|pedir unirse)/i;

/**
 * Asking to be let in, and being turned away: the page shows the own tile already, but there is no call. Meet gives no other
 * hook for it. Where a text is another one than these, the widget shows up while the rep still waits, and hears nothing.
 */
export const NOT_LET_IN =
  /asking to (be let in|join)|someone (will|lets) (let )?you in|denied your request|you can['’]t join this|aguarde até que|pedindo para (entrar|participar)|pedido para participar foi negado|você não pode participar d|espera a que|solicitando unirte|(rechazado|denegado) tu solicitud|no puedes unirte/i;

export const CALL_ENDED =
  /you('ve)? left the (meeting|call)|you were removed|meeting (has )?ended|você saiu da (reunião|chamada)|você foi removido|(reunião|chamada) foi encerrada|(has salido|saliste) de la (reunión|llamada)|se finalizó la reunión/i;

/** Labels that Meet gives the local user in caption rows. */
export const SELF_LABELS: readonly string[] = ['Você', 'You', 'Tú', 'Tu', 'Vos'];

/** Rows for the sound of a shared screen: nobody in the call is speaking. */
export const PRESENTATION_LABEL =
  /^(your presentation|sua apresentação|tu presentación)$|['’]s presentation$|^(apresentação|presentación) de /i;

export const MEETING_LANGUAGE_LABEL = /meeting language|idioma da reunião|idioma de la reunión/i;

/** Meet's words per language, from reference section 1.4. */
export interface MeetWords {
  region: string;
  turnOn: string;
  turnOff: string;
  leave: string;
  join: string;
  /** Asking to be let in, and turned away. */
  waiting: string;
  denied: string;
  left: string;
  rejoin: string;
  jump: string;
  meetingLanguage: string;
  languageName: string;
  captionSettings: string;
  micOff: string;
  people: string;
  self: string;
  notice: string;
}

export const WORDS: Record<'pt-BR' | 'en' | 'es', MeetWords> = {
  'pt-BR': {
    region: 'Legendas',
    turnOn: 'Ativar legendas',
    turnOff: 'Desativar legendas',
    leave: 'Sair da chamada',
    join: 'Participar agora',
    waiting: 'Pedindo para entrar…',
    denied: 'Seu pedido para participar foi negado',
    left: 'Você saiu da reunião',
    rejoin: 'Voltar à reunião',
    jump: 'Ir para o fim',
    meetingLanguage: 'Idioma da reunião',
    languageName: 'Português (Brasil)',
    captionSettings: 'Abrir configurações de legenda',
    micOff: 'Desativar microfone',
    people: 'Pessoas',
    self: 'Você',
    notice: 'A legenda instantânea foi desativada',
  },
  en: {
    region: 'Captions',
    turnOn: 'Turn on captions',
    turnOff: 'Turn off captions',
    leave: 'Leave call',
    join: 'Join now',
    waiting: 'Asking to be let in…',
    denied: 'Someone in the meeting denied your request to join',
    left: 'You left the meeting',
    rejoin: 'Rejoin',
    jump: 'Jump to bottom',
    meetingLanguage: 'Meeting language',
    languageName: 'English',
    captionSettings: 'Open caption settings',
    micOff: 'Turn off microphone',
    people: 'People',
    self: 'You',
    notice: 'Live captions were turned off',
  },
  es: {
    region: 'Subtítulos',
    turnOn: 'Activar subtítulos',
    turnOff: 'Desactivar subtítulos',
    leave: 'Salir de la llamada',
    join: 'Unirse ahora',
    waiting: 'Espera a que te dejen entrar',
    denied: 'Han rechazado tu solicitud para unirte',
    left: 'Has salido de la reunión',
    rejoin: 'Volver a unirse',
    jump: 'Ir al final',
    meetingLanguage: 'Idioma de la reunión',
    languageName: 'Español (España)',
    captionSettings: 'Abrir ajustes de subtítulos',
    micOff: 'Desactivar micrófono',
    people: 'Personas',
    self: 'Tú',
    notice: 'Se han desactivado los subtítulos',
  },
};

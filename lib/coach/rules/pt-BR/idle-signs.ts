import type { SignPoints } from '../sign-points';

export const idleSigns: SignPoints = {
  start: -2,
  points: {
    '10': 'ta $',
    '7': 'desculpa|ne|tambem $',
    '6': 'nao e|viu',
    '5': 'ai em|como foi|dia 0|e com|e esse|mail|to|tudo bem',
    '4': '@opening|agenda|combinado|depois do|fechado|fim|mando|melhor|voces me',
    '3': '^ pode|ai $|aqui $|boa|bom|da $|eu|ia|nove|pode|por mes|pra voces|prefere|ta|tava|tela|whatsapp $',
    '2': '@long|^ posso|^ tudo|^ vamos|a gente|agora|bom $|com um|consegue|conseguem|convite|deu pra|dois|e mail|entao $|faz sentido|ferias|gente|hora|link|me|minha|na|nao|quarta|que e|sala|semana que|ser|seu|ta na|terca|tres|vem $|voces dois',
    '1': '@short|^ fechado|^ precisa|abrir|acho|apareceu|as|ate|certo|claro|de novo|e ai|e no|gente ja|janeiro|me ouvindo|no fim|o convite|ou|ouvindo|pra|que horas|semana $|senhora $|sexta|som|tarde|tranquilo $|tudo|uma',
    '-1': '^ deu|^ eles|^ entao|^ ta|^ tem|assim|banco|com|com a|confere|de|dentro|desses|disso $|e o|em|essa|exemplo|ja|menos|mesmo $|nem|nova|onde|ou e|papel|quatro|que|serve|sessenta|teto|tu|verba',
    '-2': '^ e|^ se|^ tres|ajuda|alguma|apontamento|como|dia $|do|dos|ele|esse|iracema|mais|no|ou por|quantas|se|se eu|sem|todo|um|voces',
    '-3': '^ melhor|^ o|^ voces|anos|conta|ela|eles|eu nao|hoje|mes $|minutos|passar|posso falar|qual|quando|quem que|senhor|so',
    '-4': 'algum|eu mande|por',
    '-5': '^ ele|coisa|o que|quanto|quem|tambem',
    '-6': 'dona|sao',
    '-7': 'isso|quantos',
  },
};

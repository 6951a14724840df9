import type { SignPoints } from '../sign-points';

export const idleSigns: SignPoints = {
  start: -3,
  points: {
    '11': 'ta $',
    '8': 'ne|tambem $|viu',
    '7': 'ai em|mail|mando',
    '6': '@opening|^ da|consegue|nao e',
    '5': 'conseguem|dia 0|ser',
    '4': 'bom $|e mail|senhora $|tela|tudo bem',
    '3': 'com o|fim|gente|hora|ligar|na|pode ser|pra voces|semana|ta|tres $|vem',
    '2': '@long|^ tudo|^ voce|bom|certo|combinado|deu|dois|eu|faz|me|melhor|nao|ou|precisa|tao|vai',
    '1': 'assim $|bem|combinado $|depois|e ai|essas|junto $|mesmo|nesse|sabe|trazer|whatsapp',
    '-1': '^ com|algum|banco|de|e o|ela|ele|em|ficou|posso falar|quantas|quatro|que|quer|se eu|sem|sessenta|so|te|teto|tu|um|voces',
    '-2': '^ e|^ o|^ se|anos|coisa|com|do|quando|voce',
    '-3': '^ voces|alguma|essa|mais|mesmo $|no|qual|quantos|sao|se|senhor',
    '-4': '^ ele|como|dona|falando|hoje|por|quem',
    '-5': 'isso|o que|quanto',
    '-6': 'tambem',
  },
};

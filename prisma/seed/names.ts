import type { Language } from '@/lib/contracts/languages';

interface Names {
  f: readonly string[];
  m: readonly string[];
  last: readonly string[];
  /** Proper names of companies. */
  company: readonly string[];
}

/** Common names per language, for invented people and companies. */
export const NAMES: Readonly<Record<Language, Names>> = {
  'pt-BR': {
    f: 'Adriana Aline Amanda Bianca Carla Cíntia Cristina Daniela Débora Eliane Fabiana Fernanda Flávia Gisele Helena Isabela Ivone Janaína Larissa Letícia Lorena Luciana Márcia Mônica Natália Patrícia Priscila Raquel Regina Renata Roberta Sabrina Simone Sônia Tatiane Teresa Valéria Vanessa Vera Viviane'.split(
      ' ',
    ),
    m: 'Alexandre André Antônio Bruno Caio Carlos César Cláudio Daniel Davi Eduardo Emerson Everton Fábio Felipe Fernando Gilberto Gustavo Henrique Hugo Ivan Jorge José Leandro Leonardo Luís Marcelo Márcio Marcos Mateus Maurício Nelson Otávio Paulo Pedro Renan Ricardo Rodrigo Sérgio Vinícius'.split(
      ' ',
    ),
    last: 'Almeida Andrade Araújo Barbosa Barros Batista Borges Campos Cardoso Carvalho Castro Cavalcanti Coelho Correia Costa Cunha Dias Duarte Farias Fernandes Ferreira Fonseca Freitas Garcia Gomes Gonçalves Lima Lopes Macedo Machado Marques Martins Medeiros Melo Mendes Monteiro Moraes Moreira Moura Nascimento Neves Nunes Oliveira Pacheco Peixoto Pereira Pinto Queiroz Ramos Rezende Ribeiro Rocha Sales Santana Siqueira Souza Tavares Teixeira Vasconcelos Vieira'.split(
      ' ',
    ),
    company:
      'Serra Azul,Vale Verde,Boa Vista,Bela Aurora,Rio Claro,Monte Alegre,Lagoa Dourada,Porto Belo,Novo Horizonte,Campo Belo,Águas Claras,Três Colinas,Alvorada,Primavera,São Bento,Santa Clara,Bom Retiro,Ouro Fino,Pedra Alta,Sol Nascente,Ribeirão do Sul,Terra Roxa,Vila Nova,Morro Grande,Flor do Campo,Água Boa,Recanto Verde,Costa Dourada,Ponta Grande,Barra Mansa,Jardim das Acácias,Ipê Amarelo,Cachoeira,Planalto,Guarani,Estrela do Sul,Maravilha,Bandeirantes,Itamarati,Aroeira,Jatobá,Juriti'.split(
        ',',
      ),
  },
  en: {
    f: 'Alice Amber Claire Diane Ellen Erin Fiona Gloria Hannah Irene Jenna Karen Laura Megan Nora Olivia Paula Rachel Tessa Wendy'.split(
      ' ',
    ),
    m: 'Aaron Brian Calvin Derek Ethan Frank Gavin Harold Ian Jason Keith Leon Martin Neil Oscar Peter Ross Simon Travis Victor'.split(
      ' ',
    ),
    last: 'Archer Barlow Carver Dalton Ellison Fletcher Garner Holloway Ingram Jarvis Keller Langley Mercer Norwood Osborn Prescott Radley Sawyer Thornton Whitaker'.split(
      ' ',
    ),
    company:
      'Maple Grove,Stonebridge,Silver Creek,Northfield,Oak Harbor,Ridgeline,Clearwater,Ironwood,Lakeshore,Harborview,Westbrook,Pinecrest,Summit,Evergreen,Riverbend,Fairview,Redwood,Granite Peak'.split(
        ',',
      ),
  },
  es: {
    f: 'Alejandra Beatriz Carolina Daniela Elena Fabiola Gabriela Inés Jimena Lucía Marcela Natalia Patricia Rocío Silvia Verónica'.split(
      ' ',
    ),
    m: 'Alberto Camilo Diego Esteban Fernando Gonzalo Héctor Iván Javier Luis Mauricio Nicolás Óscar Ramiro Sebastián Tomás'.split(
      ' ',
    ),
    last: 'Aguirre Bermúdez Castaño Delgado Escobar Fuentes Galindo Herrera Jaramillo Lozano Molina Navarro Ortega Paredes Quintero Rosales Salazar Valencia'.split(
      ' ',
    ),
    company:
      'El Roble,La Esperanza,San Miguel,Los Pinos,Santa Rosa,El Mirador,La Pradera,Monte Verde,Las Palmas,El Sauce,Buenavista,La Cumbre'.split(
        ',',
      ),
  },
};

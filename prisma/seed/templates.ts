/**
 * What the annotated calls of data/calls sell, to whom, and how their people and companies are named in the talk, so that a
 * call can be told again with other names. Keys are call ids; `spoken` lists the forms in which a first name comes up.
 */
export interface Template {
  product: string;
  /** Names of customers of this trade; "{}" is a proper name. */
  companies: readonly string[];
  /** Spans that name the customer's company in the call. */
  company_spoken: readonly string[];
  cast: Readonly<Record<string, { gender: 'f' | 'm'; spoken: readonly string[] }>>;
  /** Yearly value of a deal, lowest and highest, in the company's currency. */
  value: readonly [number, number];
  position: string;
}

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'pt-01': {
    product: 'Rotiva',
    companies: ['Transportadora {}', '{} Logística', 'Expresso {}', '{} Cargas'],
    company_spoken: ['Pontal do Norte', 'Transportadora Pontal do Norte'],
    cast: {
      r1: { gender: 'f', spoken: ['Lívia'] },
      c1: { gender: 'm', spoken: ['Wanderley'] },
      c2: { gender: 'f', spoken: ['Jussara', 'Ju'] },
    },
    value: [48_000, 180_000],
    position: 'Gerente de operações',
  },
  'pt-02': {
    product: 'Agendare',
    companies: ['Clínica {}', 'Instituto {}', 'Centro Médico {}'],
    company_spoken: ['Clínica Vida em Foco', 'Vida em Foco'],
    cast: {
      r1: { gender: 'm', spoken: ['Thiago'] },
      c1: { gender: 'f', spoken: ['Heloísa'] },
      c2: { gender: 'f', spoken: ['Socorro'] },
    },
    value: [18_000, 72_000],
    position: 'Diretora clínica',
  },
  'pt-03': {
    product: 'Sentinela',
    companies: ['Cerâmica {}', 'Metalúrgica {}', 'Indústrias {}', '{} Plásticos'],
    company_spoken: ['Alto Paraíso', 'Cerâmica Alto Paraíso'],
    cast: {
      r1: { gender: 'm', spoken: ['Rogério'] },
      c1: { gender: 'f', spoken: ['Edvânia'] },
      c2: { gender: 'm', spoken: ['Kleber'] },
    },
    value: [120_000, 420_000],
    position: 'Diretora industrial',
  },
  'pt-04': {
    product: 'TerraNota',
    companies: ['Fazenda {}', 'Agropecuária {}', 'Sítio {}'],
    company_spoken: ['Fazenda Santa Luzia do Areão'],
    cast: {
      r1: { gender: 'm', spoken: ['Jonas'] },
      c1: { gender: 'm', spoken: ['Aparecido', 'Cido'] },
      c2: { gender: 'f', spoken: ['Creusa'] },
    },
    value: [9_000, 36_000],
    position: 'Produtor rural',
  },
  'pt-05': {
    product: 'Lumio Escola',
    companies: ['Colégio {}', 'Escola {}', 'Rede de Ensino {}'],
    company_spoken: ['Pedra Branca', 'Colégio Pedra Branca'],
    cast: {
      r1: { gender: 'f', spoken: ['Bárbara'] },
      r2: { gender: 'm', spoken: ['Ícaro'] },
      c1: { gender: 'f', spoken: ['Graça'] },
      c2: { gender: 'm', spoken: ['Valdir'] },
    },
    value: [30_000, 96_000],
    position: 'Diretora pedagógica',
  },
  'pt-06': {
    product: 'Conciliare',
    companies: ['{} Contabilidade', 'Contábil {}', 'Escritório {}'],
    company_spoken: ['prado e rios'],
    cast: {
      r1: { gender: 'f', spoken: ['vitória'] },
      c1: { gender: 'm', spoken: ['anselmo'] },
      c2: { gender: 'f', spoken: ['clara'] },
    },
    value: [14_000, 60_000],
    position: 'Sócio',
  },
  'pt-07': {
    product: 'Gôndola',
    companies: ['Lojas {}', 'Empório {}', 'Mercearia {}'],
    company_spoken: ['malva e mel'],
    cast: {
      r1: { gender: 'm', spoken: ['murilo'] },
      c1: { gender: 'f', spoken: ['rosângela', 'rosa'] },
    },
    value: [12_000, 54_000],
    position: 'Proprietária',
  },
  'pt-08': {
    product: 'CofreNuvem',
    companies: ['{} Sistemas', '{} Tecnologia', '{} Software'],
    company_spoken: ['em forlânia'],
    cast: {
      r1: { gender: 'f', spoken: ['que zia', 'Kézia'] },
      c1: { gender: 'm', spoken: ['o irá', 'Irá', 'Uíra', 'Uirá'] },
      c2: { gender: 'f', spoken: ['Deise', 'Daisy', 'Deise Cubru Liz'] },
    },
    value: [24_000, 110_000],
    position: 'Diretor de tecnologia',
  },
  'en-01': {
    product: 'TriageDeck',
    companies: ['{} Software', '{} Labs', '{} Cloud'],
    company_spoken: ['Brightmoor'],
    cast: {
      r1: { gender: 'f', spoken: ['Priya'] },
      c1: { gender: 'm', spoken: ['Will'] },
      c2: { gender: 'f', spoken: ['Hope', 'Hope Lindqvist'] },
    },
    value: [18_000, 90_000],
    position: 'Head of support',
  },
  'en-02': {
    product: 'MedRoster',
    companies: ['{} Clinics', '{} Health', '{} Pediatrics'],
    company_spoken: ['Cedar Hollow'],
    cast: {
      r1: { gender: 'm', spoken: ['Grant'] },
      c1: { gender: 'f', spoken: ['Faith'] },
      c2: { gender: 'm', spoken: ['Chase'] },
    },
    value: [24_000, 70_000],
    position: 'Clinic director',
  },
  'en-03': {
    product: 'Boltwise',
    companies: ['{} Fabrication', '{} Machine Works', '{} Steel'],
    company_spoken: ['kessel ridge fabrication'],
    cast: {
      r1: { gender: 'm', spoken: ['rob tanner', 'rob'] },
      c1: { gender: 'm', spoken: ['mark', 'mark dunphy'] },
      c2: { gender: 'f', spoken: ['dottie'] },
    },
    value: [8_000, 40_000],
    position: 'Plant manager',
  },
  'es-01': {
    product: 'Anaquel',
    companies: ['Abarrotes {}', 'Súper {}', 'Mercados {}'],
    company_spoken: ['Abarrotes La Ceiba'],
    cast: {
      r1: { gender: 'f', spoken: ['Renata'] },
      c1: { gender: 'f', spoken: ['Pilar'] },
      c2: { gender: 'm', spoken: ['Ángel', 'Angelito'] },
    },
    value: [10_000, 48_000],
    position: 'Gerente general',
  },
  'es-02': {
    product: 'CampoClaro',
    companies: ['Flores {}', 'Cultivos {}', 'Hacienda {}'],
    company_spoken: ['flores mirasol'],
    cast: {
      r1: { gender: 'm', spoken: ['wilmer'] },
      c1: { gender: 'f', spoken: ['luz dary', 'luz'] },
    },
    value: [9_000, 32_000],
    position: 'Gerente de producción',
  },
};

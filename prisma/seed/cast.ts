import type { Language } from '@/lib/contracts/languages';
import type { UserRole } from '@/lib/contracts/me';

/** How someone's calls go in a given week, 0 (the oldest) to 7. */
export interface Week {
  /** Ids of annotated calls that this person holds. */
  calls: readonly string[];
  count: number;
  /** Share of the open and specific question exchanges that the rep still makes. */
  questions: number;
  /** Customers' answers are heard out up to this many words. */
  heard: number;
}

export interface Person {
  /** Part of the ids, never shown. */
  key: string;
  name: string;
  gender: 'f' | 'm';
  role: UserRole;
  locale: Language;
  squad?: string;
  leads?: boolean;
  /** What they do each week; nobody's calls without it. */
  week?: (index: number) => Week;
}

export interface SeedCompany {
  key: string;
  name: string;
  slug: string;
  domain: string;
  timezone: string;
  currency: string;
  ranking_visibility: boolean;
  squads: readonly { key: string; name: string; type: string; target_monthly: number }[];
  people: readonly Person[];
}

const ALL_PT = ['pt-01', 'pt-02', 'pt-03', 'pt-04', 'pt-05', 'pt-06', 'pt-07', 'pt-08'];

/** Learns to listen: other calls, fewer interrupted answers and more questions as the weeks pass. */
const improving = (week: number): Week => ({
  calls: ['pt-02', 'pt-04', 'pt-07', 'pt-06', 'pt-01', 'pt-03'].slice(
    Math.floor(week / 2),
    Math.floor(week / 2) + 3,
  ),
  count: 4,
  questions: Math.min(1, 0.2 + 0.12 * week),
  heard: week < 6 ? 10 + 5 * week : 200,
});

/** Talks most of the time and asks what can be answered with yes or no; stays that way. */
const talker = (week: number): Week => ({
  calls: ['pt-02', 'pt-04', 'pt-07', 'pt-02'],
  count: week === 2 ? 3 : 4,
  questions: 0.15,
  heard: 12,
});

const strong = (week: number): Week => ({
  calls: ['pt-01', 'pt-03', 'pt-05', 'pt-06', 'pt-08'],
  count: week === 4 ? 3 : 4,
  questions: 1,
  heard: 200,
});

/** Three weeks in the team: few calls, nervous at first. */
const newcomer = (week: number): Week => ({
  calls: ALL_PT,
  count: week < 5 ? 0 : week - 3,
  questions: week < 6 ? 0.4 : 0.7,
  heard: week < 6 ? 14 : 40,
});

const manager = (): Week => ({ calls: ['pt-03', 'pt-05'], count: 1, questions: 1, heard: 200 });

export const COMPANIES: readonly SeedCompany[] = [
  {
    key: 'horizonte',
    name: 'Horizonte Sistemas',
    slug: 'horizonte',
    domain: 'horizonte.example',
    timezone: 'America/Sao_Paulo',
    currency: 'BRL',
    ranking_visibility: true,
    squads: [
      { key: 'novos', name: 'Novos negócios', type: 'sales', target_monthly: 320_000 },
      { key: 'carteira', name: 'Carteira', type: 'cs', target_monthly: 210_000 },
    ],
    people: [
      { key: 'beatriz', name: 'Beatriz Antunes', gender: 'f', role: 'DIRECTOR', locale: 'pt-BR' },
      {
        key: 'rafael',
        name: 'Rafael Moura',
        gender: 'm',
        role: 'MANAGER',
        locale: 'pt-BR',
        squad: 'novos',
        leads: true,
        week: manager,
      },
      {
        key: 'camila',
        name: 'Camila Prates',
        gender: 'f',
        role: 'MANAGER',
        locale: 'pt-BR',
        squad: 'carteira',
        leads: true,
      },
      {
        key: 'marina',
        name: 'Marina Duarte',
        gender: 'f',
        role: 'AGENT',
        locale: 'pt-BR',
        squad: 'novos',
        week: improving,
      },
      {
        key: 'diego',
        name: 'Diego Fontes',
        gender: 'm',
        role: 'AGENT',
        locale: 'pt-BR',
        squad: 'novos',
        week: talker,
      },
      {
        key: 'juliana',
        name: 'Juliana Reis',
        gender: 'f',
        role: 'AGENT',
        locale: 'pt-BR',
        squad: 'carteira',
        week: strong,
      },
      {
        key: 'lucas',
        name: 'Lucas Amaral',
        gender: 'm',
        role: 'AGENT',
        locale: 'pt-BR',
        squad: 'carteira',
        week: newcomer,
      },
    ],
  },
  {
    key: 'brightline',
    name: 'Brightline Software',
    slug: 'brightline',
    domain: 'brightline.example',
    timezone: 'America/New_York',
    currency: 'USD',
    ranking_visibility: false,
    squads: [{ key: 'americas', name: 'Americas', type: 'sales', target_monthly: 90_000 }],
    people: [
      {
        key: 'karen',
        name: 'Karen Whitfield',
        gender: 'f',
        role: 'DIRECTOR',
        locale: 'en',
        squad: 'americas',
        leads: true,
      },
      {
        key: 'sofia',
        name: 'Sofía Herrera',
        gender: 'f',
        role: 'AGENT',
        locale: 'es',
        squad: 'americas',
        week: (week) => ({
          calls: ['en-01', 'es-01', 'en-02', 'es-02', 'en-03'],
          count: week % 2 === 0 ? 3 : 2,
          questions: 1,
          heard: 200,
        }),
      },
    ],
  },
];

export const ADMIN = { key: 'admin', name: 'Ana Ribeiro', email: 'ana@performancy.example' } as const;

/** One password for the demo's people: it protects invented data on one's own machine. */
export const DEMO_PASSWORD = 'performancy-demo';

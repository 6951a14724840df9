import {
  BookOpenText,
  Building2,
  ChartColumn,
  House,
  Kanban,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessagesSquare,
  Plug,
  Settings,
  UserRound,
  UsersRound,
} from 'lucide-react';
import type { NavKey } from './nav-entries';

export const NAV_ICONS: Record<NavKey, LucideIcon> = {
  home: House,
  conversations: MessagesSquare,
  team: ChartColumn,
  playbooks: BookOpenText,
  ask: MessageCircleQuestionMark,
  pipeline: Kanban,
  company: Building2,
  integrations: Plug,
  people: UsersRound,
  settings: Settings,
  profile: UserRound,
};

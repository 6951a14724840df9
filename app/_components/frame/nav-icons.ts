import {
  BookOpenText,
  Building2,
  ChartColumn,
  House,
  Kanban,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessagesSquare,
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
  people: UsersRound,
  settings: Settings,
  profile: UserRound,
};

import type { CrmModule } from '../contracts/capabilities';
import type { ZohoRow } from './answers';
import { moduleOf, ZOHO_MODULES } from './modules';

/** The record that an activity or note is about. */
export interface About {
  module: CrmModule;
  id: string;
}

/** A contact stands in `Who_Id`; anything else in `What_Id`, with its module beside it. */
export function aboutFields(about: About | null): Record<string, unknown> {
  if (about === null) return {};
  if (about.module === 'contacts') return { Who_Id: { id: about.id } };
  return { What_Id: { id: about.id }, $se_module: ZOHO_MODULES[about.module] };
}

export function aboutOf(row: ZohoRow): About | null {
  const module = typeof row.$se_module === 'string' ? moduleOf(row.$se_module) : null;
  const [what, who] = [idOf(row.What_Id), idOf(row.Who_Id)];
  if (what !== null && module !== null) return { module, id: what };
  if (who !== null) return { module: module === 'leads' ? 'leads' : 'contacts', id: who };
  return what === null ? null : { module: 'deals', id: what };
}

export function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null;
  return typeof id === 'string' ? id : null;
}

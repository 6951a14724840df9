import type { AnalysisState } from '@/lib/contracts/analysis';
import type { TaskView } from '@/lib/contracts/tasks';
import { actionKey } from '@/lib/domain/tasks/action-key';
import type { TaskOwner } from '../../tasks/task-form';
import { ActionsCard } from './actions-card';
import { CoachingCard } from './coaching-card';
import { ObjectionsCard } from './objections-card';
import { PlaybookCard } from './playbook-card';

interface AnalysisCardsProps {
  state: AnalysisState;
  names: ReadonlyMap<string, string>;
  tasks: readonly TaskView[];
  /** The rep first, then the reader when it is somebody else. */
  owners: readonly TaskOwner[];
  today: string;
  editable: boolean;
}

/** What follows from a call: what to do, what to learn, how far the playbook was followed, how objections went. */
export function AnalysisCards({ state, names, tasks, owners, today, editable }: AnalysisCardsProps) {
  const { analysis, conversation_id } = state;
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <div className="grid gap-4">
        <ActionsCard
          conversation_id={conversation_id}
          suggestions={analysis?.actions.map((action) => ({ ...action, key: actionKey(action.title) })) ?? []}
          lang={analysis?.lang}
          tasks={tasks}
          owners={owners}
          today={today}
          editable={editable}
        />
        {analysis === null ? null : <ObjectionsCard analysis={analysis} names={names} />}
      </div>
      {analysis === null ? null : (
        <div className="grid gap-4">
          {analysis.playbook === null ? null : (
            <PlaybookCard playbook={analysis.playbook} lang={analysis.lang} names={names} />
          )}
          <CoachingCard analysis={analysis} names={names} />
        </div>
      )}
    </div>
  );
}

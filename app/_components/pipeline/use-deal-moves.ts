'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Board } from '@/lib/contracts/board';
import type { DealView } from '@/lib/contracts/deals';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { toast } from '../ui/toast';
import { withMove } from './board-state';

/** A move that waits for its reason. */
export interface WaitingMove {
  deal: DealView;
  stage: string;
  kind: 'won' | 'lost';
}

interface DealMoves {
  board: Board;
  waiting: WaitingMove | null;
  /** Moves a deal; one into a closed stage first waits for its reason. */
  move: (deal: DealView, stage: string) => void;
  confirm: (reason: string | null) => void;
  cancel: () => void;
}

/** The board as people change it: a move shows at once, can be undone, and goes back when the server refuses it. */
export function useDealMoves(given: Board, stageName: (stage: string) => string): DealMoves {
  const t = useTranslations('pipeline.board');
  const tc = useTranslations('common');
  const router = useRouter();
  const text = useProblemText();
  const [board, setBoard] = useState(given);
  const [waiting, setWaiting] = useState<WaitingMove | null>(null);
  useEffect(() => setBoard(given), [given]);

  const send = async (deal: DealView, stage: string, close_reason: string | null) => {
    setBoard((now) => withMove(now, deal, stage, new Date()));
    const body = close_reason === null ? { stage } : { stage, close_reason };
    const answer = await callApi('PATCH', `/api/v1/deals/${deal.id}`, body);
    if (!answer.ok) {
      setBoard(given);
      toast.error(text(answer.problem));
      router.refresh();
      return;
    }
    toast.success(t('moved', { title: deal.title, stage: stageName(stage) }), {
      action: { label: tc('undo'), onClick: () => void undo(deal) },
    });
    router.refresh();
  };

  const undo = async ({ id, probability, close_reason }: DealView) => {
    const answer = await callApi('POST', `/api/v1/deals/${id}/undo`, { probability, close_reason });
    if (answer.ok) toast.success(t('undone'));
    else toast.error(text(answer.problem));
    router.refresh();
  };

  return {
    board,
    waiting,
    move: (deal, stage) => {
      const kind = board.columns.find((column) => column.stage === stage)?.kind;
      if (kind === undefined || stage === deal.stage) return;
      if (kind === 'open') void send(deal, stage, null);
      else setWaiting({ deal, stage, kind });
    },
    confirm: (reason) => {
      if (waiting === null) return;
      setWaiting(null);
      void send(waiting.deal, waiting.stage, reason);
    },
    cancel: () => setWaiting(null),
  };
}

'use client';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type CommentView, commentSchema } from '@/lib/contracts/comments';
import { callApi } from '../../api/call-api';
import { useProblemText } from '../../api/use-problem-text';
import { toast } from '../../ui/toast';

interface Comments {
  of: (turn: string) => CommentView[];
  /** The line or comment that is being written, by id. */
  writing: string | null;
  setWriting: (id: string | null) => void;
  pending: boolean;
  editable: boolean;
  add: (turn: string, text: string) => Promise<void>;
  change: (comment: CommentView, text: string) => Promise<void>;
  remove: (comment: CommentView) => Promise<void>;
}

const Context = createContext<Comments | null>(null);

interface CommentsProviderProps {
  conversation_id: string;
  comments: readonly CommentView[];
  editable: boolean;
  children: ReactNode;
}

/** Keeps the comments of a conversation for the lines below it. */
export function CommentsProvider({
  conversation_id,
  comments: initial,
  editable,
  children,
}: CommentsProviderProps) {
  const text = useProblemText();
  const [comments, setComments] = useState([...initial]);
  const [writing, setWriting] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  useEffect(() => setComments([...initial]), [initial]);

  const value = useMemo<Comments>(() => {
    const send = async (method: 'POST' | 'PATCH', path: string, body: unknown) => {
      setPending(true);
      const answer = await callApi(method, path, body);
      setPending(false);
      if (!answer.ok) return void toast.error(text(answer.problem));
      const comment = commentSchema.parse(answer.data);
      setComments((shown) => [...shown.filter(({ id }) => id !== comment.id), comment]);
      setWriting(null);
    };
    return {
      of: (turn) =>
        comments
          .filter((comment) => comment.turn === turn)
          .sort((a, b) => a.created_at.localeCompare(b.created_at)),
      writing,
      setWriting,
      pending,
      editable,
      add: (turn, words) =>
        send('POST', `/api/v1/conversations/${conversation_id}/comments`, { turn, text: words }),
      change: ({ id }, words) => send('PATCH', `/api/v1/comments/${id}`, { text: words }),
      remove: async (comment) => {
        setComments((shown) => shown.filter(({ id }) => id !== comment.id));
        const answer = await callApi('DELETE', `/api/v1/comments/${comment.id}`);
        if (answer.ok) return;
        setComments((shown) => [...shown, comment]);
        toast.error(text(answer.problem));
      },
    };
  }, [comments, writing, pending, editable, conversation_id, text]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The comments around a line; null outside of a conversation that has any. */
export function useComments(): Comments | null {
  return useContext(Context);
}

import type { UpdateMeeting } from '@/lib/contracts/meetings';
import type { Sealed } from './seal';

/** One stay in a call. The record outlives the last increment, so that a repeated one still finds its meeting. */
export interface CallRecord {
  session_id: string;
  /** User whose call it is; another account on the same browser never sends it. */
  owner_id: string;
  created_at: number;
  tab_id: number;
  meeting: Sealed;
  meeting_id: string | null;
  config: Sealed | null;
  /** Highest sequence written, -1 before the first. */
  last_sequence: number;
  /** Length and people as of the last increment: what the closing one of a killed page repeats. */
  last: Sealed | null;
  final: boolean;
  rejected_code: string | null;
  /** When the page was last heard of, for taking the call over; absent in records of before. */
  seen_at?: number;
  /** The title in `meeting` is newer than the one that the server knows, as often as it changed since. */
  titles_unsent?: number;
  /** What the rep said about the call and the server does not know yet; the title never, which is sealed. */
  say?: UpdateMeeting | null;
  /** The participants refused: nothing of the call may be written any more. */
  refused?: boolean;
}

export interface IncrementRecord {
  session_id: string;
  sequence: number;
  sealed: Sealed;
  rejected_code: string | null;
}

/** The open turn and what else a crash would lose; replaced every 2 seconds. */
export interface DraftRecord {
  session_id: string;
  sealed: Sealed;
}

/** A piece of the call's caption recording; `from` is the number of its first event. */
export interface RecordingPiece {
  session_id: string;
  from: number;
  sealed: Sealed;
}

const NAME = 'performancy';
const VERSION = 2;
type Store = 'keys' | 'calls' | 'increments' | 'drafts' | 'recordings';

let opening: Promise<IDBDatabase> | null = null;

export function openDatabase(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = ({ oldVersion }) => {
      const db = request.result;
      if (oldVersion < 1) {
        db.createObjectStore('keys');
        db.createObjectStore('calls', { keyPath: 'session_id' });
        db.createObjectStore('increments', { keyPath: ['session_id', 'sequence'] });
      }
      db.createObjectStore('drafts', { keyPath: 'session_id' });
      db.createObjectStore('recordings', { keyPath: ['session_id', 'from'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

let storageFull = false;

/** Whether the last write did not fit on the disk. */
export const isStorageFull = (): boolean => storageFull;

/**
 * Runs `work` in one read-write transaction and resolves once the browser has flushed it to the disk: what is
 * acknowledged after this survives a killed browser.
 */
export async function writeDurably(stores: Store[], work: (tx: IDBTransaction) => void): Promise<void> {
  const db = await openDatabase();
  const written = new Promise<void>((resolve, reject) => {
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
    tx.onabort = () => reject(tx.error);
    work(tx);
  });
  return written.then(
    () => {
      storageFull = false;
    },
    (error: unknown) => {
      storageFull = error instanceof DOMException && NO_ROOM.has(error.name);
      throw error;
    },
  );
}

/** How a transaction ends for which there is no room: at once, or undone on its way. */
const NO_ROOM = new Set(['QuotaExceededError', 'AbortError']);

export async function readOne<T>(store: Store, key: IDBValidKey): Promise<T | null> {
  const db = await openDatabase();
  return new Promise((resolve, reject) => {
    const request: IDBRequest<T | undefined> = db.transaction(store).objectStore(store).get(key);
    request.onsuccess = () => resolve(request.result ?? null);
    request.onerror = () => reject(request.error);
  });
}

export async function readAll<T>(store: Store, range?: IDBKeyRange): Promise<T[]> {
  const db = await openDatabase();
  return new Promise((resolve, reject) => {
    const request: IDBRequest<T[]> = db.transaction(store).objectStore(store).getAll(range);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

import { CallRecording } from '@/extension/call/call-recording';
import { recordingFile } from '@/extension/call/recording-file';
import type { KeptRecording } from '@/lib/contracts/extension-messages';
import { findCall, listCalls, meetingOf } from './journal';
import { readLink } from './linked-account';
import { readRecording } from './running-calls';

/** The calls of the connected account whose captions are still kept, newest first. */
export async function listRecordings(): Promise<KeptRecording[]> {
  const link = await readLink();
  const kept: KeptRecording[] = [];
  for (const call of (await listCalls()).reverse()) {
    if (!link || call.owner_id !== link.user_id) continue;
    const meeting = await meetingOf(call);
    const { header } = await readRecording(call.session_id);
    if (!meeting || !header) continue;
    kept.push({
      session_id: call.session_id,
      title: meeting.title ?? meeting.code,
      started_at: meeting.started_at,
    });
  }
  return kept;
}

/** The caption recording of one of these calls as a file. */
export async function readRecordingFile(session_id: string): Promise<{ name: string; text: string } | null> {
  const [link, call] = [await readLink(), await findCall(session_id)];
  if (!link || call?.owner_id !== link.user_id) return null;
  const { header, events } = await readRecording(session_id);
  return recordingFile(CallRecording.of(header, events));
}

import type { ConversationDetail } from '@/lib/contracts/conversations';
import type { PictureLane } from './call-picture';
import type { Mark } from './marks';

/** More voices than this are drawn as two sides. */
const MOST_LANES = 6;
const SAMPLE = 90;

interface LaneNames {
  rep: string;
  customer: string;
  share: (share: number) => string;
}

/** The lanes of a call, the rep's side first: one per person who spoke, or one per side in a large meeting. */
export function pictureLanes(
  transcript: NonNullable<ConversationDetail['transcript']>,
  report: NonNullable<ConversationDetail['report']>,
  marks: readonly Mark[],
  names: LaneNames,
): PictureLane[] {
  const speaking = transcript.participants.filter(({ key }) =>
    transcript.turns.some(({ speaker, words }) => speaker === key && words > 0),
  );
  const by_side = speaking.length > MOST_LANES;
  const shares = new Map(report.speakers.map(({ key, talk_share }) => [key, talk_share]));
  const lane = (
    key: string,
    name: string,
    side: 'rep' | 'customer',
    keys: string[],
    share: number | null,
  ): PictureLane => {
    const turns = transcript.turns.filter(({ speaker, words }) => words > 0 && keys.includes(speaker));
    const ids = new Set(turns.map(({ id }) => id));
    return {
      key,
      name,
      side,
      share: share === null ? null : names.share(share),
      turns: turns.map(({ id, start_ms, end_ms, text }) => ({
        id,
        start: start_ms,
        end: end_ms,
        text: text.slice(0, SAMPLE),
      })),
      // Two of a kind in one moment, such as price and competitor, are one sign.
      marks: [
        ...new Map(
          marks
            .filter(({ turn }) => ids.has(turn))
            .map(({ turn, t, kind }) => [`${turn}-${kind}-${t}`, { turn, t, kind }]),
        ).values(),
      ],
    };
  };
  const sides = (['rep', 'customer'] as const).map((side) => ({
    side,
    people: speaking.filter(({ role }) => role === side),
  }));
  if (by_side)
    return sides.map(({ side, people }) =>
      lane(
        side,
        names[side],
        side,
        people.map(({ key }) => key),
        report.talk_ratio[side],
      ),
    );
  return sides.flatMap(({ side, people }) =>
    people.map(({ key, name }) => lane(key, name, side, [key], shares.get(key) ?? null)),
  );
}

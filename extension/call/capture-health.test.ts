import { describe, expect, it } from 'vitest';
import { type CaptureFacts, captureHealth } from './capture-health';

const SHOWN: CaptureFacts = {
  now: 100_000,
  evidence: { region: 'label', region_since: 10_000, last_row_change: null, last_unread_change: null },
  captions_on: true,
  missing_since: null,
  click_failed: false,
};
const MISSING: CaptureFacts = {
  ...SHOWN,
  evidence: { region: null, region_since: null, last_row_change: null, last_unread_change: null },
  captions_on: false,
  missing_since: 98_000,
};

function withEvidence(evidence: Partial<CaptureFacts['evidence']>): CaptureFacts {
  return { ...SHOWN, evidence: { ...SHOWN.evidence, ...evidence } };
}

describe('captureHealth', () => {
  it('claims to capture only on words that came within the last minute', () => {
    expect(captureHealth(withEvidence({ region_since: 90_000 }))).toBe('waiting');
    expect(captureHealth(withEvidence({ last_row_change: 60_000 }))).toBe('capturing');
    expect(captureHealth(withEvidence({ last_row_change: 40_000 }))).toBe('no_signal');
    expect(captureHealth(withEvidence({ region_since: 50_000 }))).toBe('no_signal');
  });

  it('says that it cannot read captions that change without a row it knows', () => {
    expect(captureHealth(withEvidence({ last_unread_change: 99_000 }))).toBe('broken');
    expect(captureHealth(withEvidence({ last_row_change: 99_500, last_unread_change: 99_000 }))).toBe(
      'capturing',
    );
  });

  it('gives captions time to come on before it asks the rep', () => {
    expect(captureHealth(MISSING)).toBe('starting');
    expect(captureHealth({ ...MISSING, click_failed: true })).toBe('captions_off');
    expect(captureHealth({ ...MISSING, missing_since: 90_000 })).toBe('captions_off');
    expect(captureHealth({ ...MISSING, captions_on: true, missing_since: 90_000 })).toBe('broken');
  });
});

-- What the participants of a conversation said about being captured, and calls of which only the rep's voice is known.
CREATE TYPE "ConversationConsent" AS ENUM ('none', 'notified', 'consented', 'refused');
ALTER TABLE "conversations"
  ADD COLUMN "consent" "ConversationConsent" NOT NULL DEFAULT 'none',
  ADD COLUMN "consent_at" TIMESTAMPTZ(3);
ALTER TABLE "meetings" ADD COLUMN "partial" BOOLEAN NOT NULL DEFAULT false;

-- A refusal deletes the words, and none can come back.
ALTER TABLE conversations ADD CONSTRAINT conversations_refused_is_empty CHECK (
  consent <> 'refused'
  OR (transcript IS NULL AND report IS NULL AND summary IS NULL AND notes IS NULL));

-- What the vendor last said is left of the day's calls, once that is little: whichever process heard it, all know.
ALTER TABLE "vendor_budgets"
  ADD COLUMN "credits_left" INTEGER,
  ADD COLUMN "credits_at" TIMESTAMPTZ(3);

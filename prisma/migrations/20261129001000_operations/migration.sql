-- Which processes run, and what was done to keep the newspaper safe: for whoever is on duty.
CREATE TABLE "Pulse" (
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "memory" BIGINT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Pulse_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "DutyRecord" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "ok" BOOLEAN NOT NULL,
    "detail" JSONB NOT NULL,
    "began" TIMESTAMPTZ(3) NOT NULL,
    "ended" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DutyRecord_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "DutyRecord_kind_ended_idx" ON "DutyRecord"("kind", "ended");

-- Whether a notice has left by mail: one that could not be sent is sent when its job is done again.
ALTER TABLE "Notice" ADD COLUMN "mailedAt" TIMESTAMPTZ(3);
UPDATE "Notice" SET "mailedAt" = "at";
CREATE INDEX "Notice_mailedAt_idx" ON "Notice"("mailedAt");

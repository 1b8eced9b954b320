-- What gives or opens editorial power waits for a second person.
CREATE TYPE "ConsentKind" AS ENUM ('roles', 'link', 'account', 'reactivate');
CREATE TYPE "ConsentAnswer" AS ENUM ('given', 'refused', 'withdrawn');

CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "kind" "ConsentKind" NOT NULL,
    "personId" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" "ConsentAnswer",
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "codeHash" TEXT,
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "withChief" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");
CREATE INDEX "Consent_answer_expiresAt_idx" ON "Consent"("answer", "expiresAt");
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Person" ADD COLUMN "openedByHand" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "OneTimeLink" ADD COLUMN "consentId" UUID, ADD COLUMN "trusted" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_consentId_fkey" FOREIGN KEY ("consentId") REFERENCES "Consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
UPDATE "OneTimeLink" SET "trusted" = true WHERE "madeById" IS NULL;

ALTER TABLE "RoleGrant" ADD COLUMN "consentedById" UUID, ADD COLUMN "olderThanConsent" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_consentedById_fkey" FOREIGN KEY ("consentedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A role that was once given to oneself must let itself be ended: a check of new rows only refuses that too.
ALTER TABLE "RoleGrant" DROP CONSTRAINT "RoleGrant_not_own";
UPDATE "RoleGrant" SET "olderThanConsent" = true;

-- Whatever program writes: what was given before stays as it was.
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_not_own" CHECK (
    "olderThanConsent" OR "grantedById" IS NULL OR "grantedById" <> "personId");
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_consented" CHECK (
    "olderThanConsent" OR "grantedById" IS NULL OR "role" NOT IN ('editor', 'head', 'chief', 'unitReviewer', 'admin')
    OR ("consentedById" IS NOT NULL AND "consentedById" <> "grantedById"));
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_answered" CHECK (
    ("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredById" IS NULL)
    AND ("answer" IS NULL OR ("answer" = 'withdrawn') = ("answeredById" = "askedById"))
    AND ("codeHash" IS NULL OR "answer" = 'given'));

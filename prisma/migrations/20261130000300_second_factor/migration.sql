-- A second factor at sign-in: codes of a device that one has, recovery codes for when it is lost.
ALTER TYPE "ConsentKind" ADD VALUE 'factor';
ALTER TABLE "Newspaper" ADD COLUMN "secondFactorRoles" "Role"[] DEFAULT ARRAY[]::"Role"[];

CREATE TABLE "SecondFactor" (
    "personId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "sessionHash" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "usedStep" INTEGER NOT NULL DEFAULT 0,
    "recovery" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("personId")
);
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "HalfSignIn" (
    "wordHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "passwordHash" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HalfSignIn_pkey" PRIMARY KEY ("wordHash")
);
CREATE INDEX "HalfSignIn_personId_idx" ON "HalfSignIn"("personId");
ALTER TABLE "HalfSignIn" ADD CONSTRAINT "HalfSignIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whatever program writes: a code is never taken twice.
CREATE FUNCTION second_factor_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."secret" = OLD."secret" AND NEW."usedStep" < OLD."usedStep" THEN
    RAISE EXCEPTION 'the time steps of a second factor go forward only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_factor_goes_on BEFORE UPDATE ON "SecondFactor" FOR EACH ROW EXECUTE FUNCTION second_factor_goes_on();

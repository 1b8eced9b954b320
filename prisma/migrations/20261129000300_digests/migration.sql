-- Nothing wrote the digest before; now each day of the newspaper has one.
ALTER TABLE "Digest" ADD COLUMN "lastEvent" BIGINT NOT NULL,
    ADD COLUMN "key" TEXT NOT NULL,
    ADD COLUMN "signature" TEXT NOT NULL;

CREATE TABLE "DigestHead" (
    "stream" "EventStream" NOT NULL,
    "streamId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "DigestHead_pkey" PRIMARY KEY ("stream","streamId","seq")
);
CREATE INDEX "DigestHead_day_idx" ON "DigestHead"("day");
ALTER TABLE "DigestHead" ADD CONSTRAINT "DigestHead_day_fkey" FOREIGN KEY ("day") REFERENCES "Digest"("day") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A digest is history as well.
CREATE TRIGGER digest_append_only BEFORE UPDATE OR DELETE ON "Digest" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER digest_no_truncate BEFORE TRUNCATE ON "Digest" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER digest_head_append_only BEFORE UPDATE OR DELETE ON "DigestHead" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER digest_head_no_truncate BEFORE TRUNCATE ON "DigestHead" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

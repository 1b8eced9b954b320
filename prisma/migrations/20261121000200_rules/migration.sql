-- What must hold whatever program writes.

-- History is never rewritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_immutable BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_no_truncate BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One valid signature a level, one a page.
CREATE UNIQUE INDEX "Signature_one_valid" ON "Signature" ("reportId", "level") WHERE "voidedAt" IS NULL AND NOT "confirms";
CREATE UNIQUE INDEX "PageSignature_one_valid" ON "PageSignature" ("pageId") WHERE "voidedAt" IS NULL;

-- A placement stands on a page of its own issue.
ALTER TABLE "Page" ADD CONSTRAINT "Page_id_issueId_key" UNIQUE ("id", "issueId");
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_page_of_issue" FOREIGN KEY ("pageId", "issueId") REFERENCES "Page" ("id", "issueId");

ALTER TABLE "Newspaper" ADD CONSTRAINT "Newspaper_single" CHECK ("id" = 1), ADD CONSTRAINT "Newspaper_proofs" CHECK ("proofRounds" BETWEEN 0 AND 3);
ALTER TABLE "Page" ADD CONSTRAINT "Page_number" CHECK ("number" BETWEEN 1 AND 99);
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_priority" CHECK ("priority" > 0);
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_anchor" CHECK ("anchor" IN ('TL', 'TR', 'BL', 'BR'));
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_serial" CHECK ("serial" > 0);
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_focal" CHECK ("focalX" BETWEEN 0 AND 1 AND "focalY" BETWEEN 0 AND 1);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_dates" CHECK ("until" IS NULL OR "until" > "from");
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_dates" CHECK ("until" IS NULL OR "until" > "from");

-- Each side of a published report is there: printed text and date.
ALTER TABLE "Report" ADD CONSTRAINT "Report_published" CHECK ("state" <> 'published' OR ("printedId" IS NOT NULL AND "publishedAt" IS NOT NULL));
ALTER TABLE "Report" ADD CONSTRAINT "Report_signed" CHECK ("state" <> 'signed' OR "signedId" IS NOT NULL);

-- The link of the chain: every stream of events is checked with the same words that wrote it.
CREATE FUNCTION event_hash(prev text, stream text, id text, seq integer, kind text, actor uuid, at timestamptz, payload jsonb)
RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\n', prev, stream, id, seq::text, kind, coalesce(actor::text, '-'),
    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), payload::text), 'UTF8')), 'hex')
$$;

-- What an edition was made from is fixed when it is released; only the bundle is added afterwards.
CREATE TRIGGER edition_source_fixed BEFORE UPDATE ON "Edition" FOR EACH ROW
  WHEN (OLD."source" IS DISTINCT FROM NEW."source") EXECUTE FUNCTION refuse_change();

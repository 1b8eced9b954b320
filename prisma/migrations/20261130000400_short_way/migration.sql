-- All that a rule looks at in a report and its surroundings, as the numbers of the transactions that wrote it.
-- Credits and text are written together with the report's row.
CREATE FUNCTION report_stamp(asked uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT concat(r.xmin, '|', u.xmin, '|', s.xmin, '|',
      (SELECT string_agg(g.xmin::text, ',' ORDER BY g."id") FROM "Signature" g WHERE g."reportId" = r."id"), '|',
      (SELECT string_agg(p.xmin::text, ',' ORDER BY p."id") FROM "Photo" p WHERE p."reportId" = r."id"), '|',
      (SELECT string_agg(p.xmin::text, ',' ORDER BY p."id") FROM "Placement" p WHERE p."reportId" = r."id"))
    FROM "Report" r LEFT JOIN "Unit" u ON u."id" = r."unitId" LEFT JOIN "Section" s ON s."id" = r."sectionId"
    WHERE r."id" = asked);
END
$$;

-- A transition that was decided on what bore this stamp, all of it or nothing: false where the stamp is another by
-- now, or the key is known. With the rights of whoever asks.
CREATE FUNCTION move_report(asked uuid, stamp text, actor uuid, now timestamptz, patch jsonb, revision jsonb,
  content jsonb, signature jsonb, voids text[], kind text, payload jsonb, key text, request text, answer jsonb)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  report "Report";
  last record;
  kept uuid;
BEGIN
  IF key IS NOT NULL THEN
    INSERT INTO "IdempotencyKey" ("personId", "key", "request", "answer", "at") VALUES (actor, key, request, answer, now)
      ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN false; END IF;
  END IF;

  -- nobody puts it on a page meanwhile, and what is asked next sees all that was written before
  SELECT * INTO report FROM "Report" WHERE "id" = asked FOR UPDATE;
  IF report_stamp(asked) IS DISTINCT FROM stamp THEN
    DELETE FROM "IdempotencyKey" k WHERE k."personId" = actor AND k."key" = move_report.key;
    RETURN false;
  END IF;
  report := jsonb_populate_record(report, patch);

  IF revision IS NOT NULL THEN
    SELECT r."id", r."number", r."hash" INTO last FROM "Revision" r WHERE r."reportId" = asked ORDER BY r."number" DESC LIMIT 1;
    IF FOUND AND revision->>'kind' = 'edited' AND last."hash" = revision->>'hash' THEN
      kept := last."id";
    ELSE
      kept := revision->>'id';
      INSERT INTO "Revision" ("id", "reportId", "number", "kind", "content", "hash", "level", "byId", "at")
      VALUES (kept, asked, coalesce(last."number", 0) + 1, (revision->>'kind')::"RevisionKind", content, revision->>'hash',
        (revision->>'level')::"ReviewLevel", actor, now);
    END IF;
    IF revision->>'kind' = 'original' THEN report."originalId" := kept; END IF;
    IF revision->>'kind' = 'signed' THEN report."signedId" := kept; END IF;
  END IF;

  IF signature IS NOT NULL THEN
    INSERT INTO "Signature" ("id", "reportId", "level", "revisionId", "contentHash", "signerId", "at", "confirms")
    VALUES ((signature->>'id')::uuid, asked, (signature->>'level')::"ReviewLevel", kept, signature->>'contentHash', actor,
      now, (signature->>'confirms')::boolean);
  END IF;
  IF voids <> '{}' THEN
    UPDATE "Signature" g SET "voidedAt" = now
    WHERE g."reportId" = asked AND g."level" = ANY (voids::"ReviewLevel"[]) AND g."voidedAt" IS NULL;
  END IF;

  UPDATE "Report" r SET "state" = report."state", "version" = r."version" + 1, "claimedById" = report."claimedById",
    "claimedAt" = report."claimedAt", "changes" = report."changes", "submittedAt" = report."submittedAt",
    "signedAt" = report."signedAt", "originalId" = report."originalId", "signedId" = report."signedId", "updatedAt" = now
  WHERE r."id" = asked;

  INSERT INTO "Event" ("stream", "streamId", "seq", "kind", "actorId", "at", "payload", "prevHash", "hash")
  SELECT 'report', asked::text, n.seq, move_report.kind, actor, now, move_report.payload, n.prev,
    event_hash(n.prev, 'report', asked::text, n.seq, move_report.kind, actor, now, move_report.payload)
  FROM (
    SELECT coalesce(max(e."seq"), 0) + 1 AS seq, coalesce(max(e."hash"), '') AS prev
    FROM (SELECT "seq", "hash" FROM "Event" WHERE "stream" = 'report' AND "streamId" = asked::text
      ORDER BY "seq" DESC LIMIT 1) e
  ) n;
  RETURN true;
END
$$;

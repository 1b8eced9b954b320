-- Whatever program writes: nobody gives a role to themselves. What was given before stays as it was.
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_not_own" CHECK ("grantedById" IS NULL OR "grantedById" <> "personId") NOT VALID;

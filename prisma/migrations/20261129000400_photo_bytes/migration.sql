-- of the file as it came, for what one person may upload a day
ALTER TABLE "Photo" ADD COLUMN "originalBytes" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "Photo_uploadedById_createdAt_idx" ON "Photo"("uploadedById", "createdAt");

-- What a flood of guesses left behind is found and forgotten without reading all of it.
CREATE INDEX "Throttle_nextAt_idx" ON "Throttle"("nextAt");

-- A worker is at this job of the queue now; when it was last seen there
CREATE TABLE "JobLease" (
    "jobId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JobLease_pkey" PRIMARY KEY ("jobId")
);

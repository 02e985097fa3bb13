-- AlterTable
ALTER TABLE "Intake" ADD COLUMN "byline" TEXT;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN "address" TEXT;
ALTER TABLE "Reading" ADD COLUMN "byline" TEXT;

-- CreateTable
CREATE TABLE "Feed" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "etag" TEXT,
    "lastModified" TEXT,
    "lastLookAt" DATETIME,
    "nextLookAt" DATETIME NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "byId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Feed_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "feedId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "updated" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "FeedEntry_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Feed_address_key" ON "Feed"("address");

-- CreateIndex
CREATE INDEX "Feed_nextLookAt_idx" ON "Feed"("nextLookAt");

-- CreateIndex
CREATE INDEX "Feed_byId_idx" ON "Feed"("byId");

-- CreateIndex
CREATE INDEX "FeedEntry_feedId_state_idx" ON "FeedEntry"("feedId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "FeedEntry_feedId_key_key" ON "FeedEntry"("feedId", "key");

-- CreateIndex
CREATE INDEX "Intake_origin_idx" ON "Intake"("origin");

-- CreateIndex
CREATE INDEX "Reading_address_idx" ON "Reading"("address");

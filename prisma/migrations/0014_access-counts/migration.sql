-- DropIndex
DROP INDEX "AccessEntry_kind_at_idx";

-- CreateTable
CREATE TABLE "AccessCount" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hour" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "times" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "AccessCount_hour_kind_address_key" ON "AccessCount"("hour", "kind", "address");

-- CreateIndex
CREATE INDEX "AccessEntry_kind_id_idx" ON "AccessEntry"("kind", "id");

-- CreateIndex
CREATE INDEX "AccessEntry_account_kind_at_idx" ON "AccessEntry"("account", "kind", "at");

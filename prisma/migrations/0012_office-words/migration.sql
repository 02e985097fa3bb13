-- CreateTable
CREATE TABLE "OfficeWord" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "word" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647
);

-- CreateIndex
CREATE INDEX "OfficeWord_validFrom_idx" ON "OfficeWord"("validFrom");

-- CreateIndex
CREATE INDEX "OfficeWord_validTo_idx" ON "OfficeWord"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "OfficeWord_word_validTo_key" ON "OfficeWord"("word", "validTo");

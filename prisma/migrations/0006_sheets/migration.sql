-- CreateTable
CREATE TABLE "Sheet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "headings" TEXT NOT NULL,
    "cells" TEXT,
    "mapping" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "importedSeq" INTEGER,
    CONSTRAINT "Sheet_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Sheet_byId_idx" ON "Sheet"("byId");

-- CreateIndex
CREATE INDEX "Sheet_headings_idx" ON "Sheet"("headings");

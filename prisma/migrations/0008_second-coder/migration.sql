-- CreateTable
CREATE TABLE "SecondReading" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "extractor" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "account" TEXT,
    CONSTRAINT "SecondReading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecondOpinion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "proposalId" INTEGER NOT NULL,
    "extractor" TEXT NOT NULL,
    "found" TEXT NOT NULL,
    CONSTRAINT "SecondOpinion_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SecondOpinion_proposalId_idx" ON "SecondOpinion"("proposalId");

-- CreateIndex
CREATE INDEX "SecondOpinion_extractor_idx" ON "SecondOpinion"("extractor");

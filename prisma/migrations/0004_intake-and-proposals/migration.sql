-- CreateTable
CREATE TABLE "Intake" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "source" TEXT NOT NULL,
    "origin" TEXT,
    "text" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "publishedBasis" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Intake_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reading" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "language" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,
    CONSTRAINT "Reading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "extractor" TEXT NOT NULL,
    "found" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "statementKey" TEXT,
    "acceptedSeq" INTEGER,
    "corrected" TEXT,
    "rejectedFor" TEXT,
    "scope" TEXT,
    "decidedById" INTEGER,
    "decidedAt" DATETIME,
    CONSTRAINT "Proposal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Coder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Barred" (
    "speaker" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Barred_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Intake_byId_idx" ON "Intake"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_acceptedSeq_key" ON "Proposal"("acceptedSeq");

-- CreateIndex
CREATE INDEX "Proposal_articleId_state_idx" ON "Proposal"("articleId", "state");

-- CreateIndex
CREATE INDEX "Proposal_state_confidence_idx" ON "Proposal"("state", "confidence");

-- CreateIndex
CREATE INDEX "Proposal_decidedById_decidedAt_idx" ON "Proposal"("decidedById", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_articleId_extractor_ordinal_key" ON "Proposal"("articleId", "extractor", "ordinal");

-- CreateIndex
CREATE INDEX "Barred_byId_idx" ON "Barred"("byId");

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "EventVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "articleId" INTEGER,
    "publication" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "EventVersion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorGroup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ActorGroupVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "groupId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "publication" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ActorGroupVersion_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ActorGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "groupId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ActorGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GroupMember_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Silence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "holderId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "sources" TEXT NOT NULL,
    "note" TEXT,
    "coderId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "Silence_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Silence_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Silence_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShiftVerdict" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "holderId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "coderId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "ShiftVerdict_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ShiftVerdict_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ShiftVerdict_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_seq_idx" ON "Event"("seq");

-- CreateIndex
CREATE INDEX "EventVersion_articleId_idx" ON "EventVersion"("articleId");

-- CreateIndex
CREATE INDEX "EventVersion_validFrom_idx" ON "EventVersion"("validFrom");

-- CreateIndex
CREATE INDEX "EventVersion_validTo_idx" ON "EventVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "EventVersion_eventId_validTo_key" ON "EventVersion"("eventId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActorGroup_slug_key" ON "ActorGroup"("slug");

-- CreateIndex
CREATE INDEX "ActorGroup_seq_idx" ON "ActorGroup"("seq");

-- CreateIndex
CREATE INDEX "ActorGroupVersion_validFrom_idx" ON "ActorGroupVersion"("validFrom");

-- CreateIndex
CREATE INDEX "ActorGroupVersion_validTo_idx" ON "ActorGroupVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActorGroupVersion_groupId_validTo_key" ON "ActorGroupVersion"("groupId", "validTo");

-- CreateIndex
CREATE INDEX "GroupMember_actorId_idx" ON "GroupMember"("actorId");

-- CreateIndex
CREATE INDEX "GroupMember_validFrom_idx" ON "GroupMember"("validFrom");

-- CreateIndex
CREATE INDEX "GroupMember_validTo_idx" ON "GroupMember"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "GroupMember_groupId_actorId_validTo_key" ON "GroupMember"("groupId", "actorId", "validTo");

-- CreateIndex
CREATE INDEX "Silence_holderId_targetId_seq_idx" ON "Silence"("holderId", "targetId", "seq");

-- CreateIndex
CREATE INDEX "Silence_targetId_idx" ON "Silence"("targetId");

-- CreateIndex
CREATE INDEX "Silence_coderId_idx" ON "Silence"("coderId");

-- CreateIndex
CREATE INDEX "Silence_seq_idx" ON "Silence"("seq");

-- CreateIndex
CREATE INDEX "ShiftVerdict_holderId_targetId_on_seq_idx" ON "ShiftVerdict"("holderId", "targetId", "on", "seq");

-- CreateIndex
CREATE INDEX "ShiftVerdict_targetId_idx" ON "ShiftVerdict"("targetId");

-- CreateIndex
CREATE INDEX "ShiftVerdict_coderId_idx" ON "ShiftVerdict"("coderId");

-- CreateIndex
CREATE INDEX "ShiftVerdict_seq_idx" ON "ShiftVerdict"("seq");

-- CreateIndex
CREATE INDEX "StatementVersion_publication_saidOn_validTo_idx" ON "StatementVersion"("publication", "saidOn", "validTo");

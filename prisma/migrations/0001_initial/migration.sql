-- CreateTable
CREATE TABLE "Archive" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "head" INTEGER NOT NULL DEFAULT 0,
    "headHash" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "Change" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "byId" INTEGER,
    "verb" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "undoes" INTEGER,
    "digest" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "Change_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActValidity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "changeSeq" INTEGER NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ActorVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actorId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "iso2" TEXT,
    "note" TEXT,
    "until" TEXT,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ActorVersion_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorAlias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actorId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "until" TEXT,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ActorAlias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorRole" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "holderId" INTEGER NOT NULL,
    "ofId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,
    "former" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ActorRole_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActorRole_ofId_fkey" FOREIGN KEY ("ofId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorRelation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ActorRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActorRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "OutletVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "OutletVersion_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "outletId" INTEGER NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "publishedBasis" TEXT NOT NULL,
    "textQuality" TEXT NOT NULL,
    "textPolicy" TEXT NOT NULL,
    "publication" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleVersion_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "Passage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PassageText" (
    "passageId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    CONSTRAINT "PassageText_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Occasion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "OccasionVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "occasionId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "publication" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "OccasionVersion_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "StatementVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "summary" TEXT NOT NULL,
    "speakerId" INTEGER NOT NULL,
    "capacity" TEXT NOT NULL,
    "occasionId" INTEGER,
    "saidOn" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "condition" TEXT,
    "publication" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "StatementVersion_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementVersion_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementVersion_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Principal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "claimedById" INTEGER,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "Principal_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Principal_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Principal_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Addressee" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "Addressee_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Addressee_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "statementId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "Report_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "passageId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "cue" TEXT NOT NULL,
    "matchBasis" TEXT NOT NULL,
    "note" TEXT,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportVersion_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relay" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "Relay_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relay_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Codebook" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CodebookVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codebookId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "CodebookVersion_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CodebookEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codebookVersionId" INTEGER NOT NULL,
    "issueId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "carriesOver" BOOLEAN NOT NULL DEFAULT false,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "CodebookEntry_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CodebookEntry_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "codebookId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "Issue_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IssueVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "proposition" TEXT NOT NULL,
    "againstPole" TEXT NOT NULL,
    "forPole" TEXT NOT NULL,
    "note" TEXT,
    "revision" INTEGER NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "publication" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "IssueVersion_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IssueTerm" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "IssueTerm_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IssueBearing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "sign" INTEGER NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "IssueBearing_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IssueBearing_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Coder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CoderVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "coderId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "CoderVersion_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "coderId" INTEGER NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "Assignment_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Target" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER,
    "actorId" INTEGER,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "Target_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Target_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StanceAnnotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "coderId" INTEGER NOT NULL,
    "codebookVersionId" INTEGER NOT NULL,
    "value" INTEGER,
    "reason" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "StanceAnnotation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StanceAnnotation_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StanceAnnotation_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StanceAnnotation_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FinishedCoding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "coderId" INTEGER NOT NULL,
    "codebookVersionId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "FinishedCoding_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FinishedCoding_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FinishedCoding_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Adjudication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "coderId" INTEGER,
    "codebookVersionId" INTEGER NOT NULL,
    "value" INTEGER,
    "reason" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "Adjudication_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Adjudication_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Adjudication_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Adjudication_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StanceScore" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "value" INTEGER,
    "basis" TEXT,
    "reason" TEXT NOT NULL,
    "checked" BOOLEAN NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER NOT NULL DEFAULT 2147483647,
    CONSTRAINT "StanceScore_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StanceScore_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'coder',
    "coderId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "User_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AccessEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "account" TEXT,
    "address" TEXT,
    "detail" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Change_subject_seq_idx" ON "Change"("subject", "seq");

-- CreateIndex
CREATE INDEX "Change_undoes_idx" ON "Change"("undoes");

-- CreateIndex
CREATE INDEX "ActValidity_validFrom_idx" ON "ActValidity"("validFrom");

-- CreateIndex
CREATE INDEX "ActValidity_validTo_idx" ON "ActValidity"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActValidity_changeSeq_validTo_key" ON "ActValidity"("changeSeq", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor"("slug");

-- CreateIndex
CREATE INDEX "Actor_seq_idx" ON "Actor"("seq");

-- CreateIndex
CREATE INDEX "ActorVersion_validFrom_idx" ON "ActorVersion"("validFrom");

-- CreateIndex
CREATE INDEX "ActorVersion_validTo_idx" ON "ActorVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActorVersion_actorId_validTo_key" ON "ActorVersion"("actorId", "validTo");

-- CreateIndex
CREATE INDEX "ActorAlias_validFrom_idx" ON "ActorAlias"("validFrom");

-- CreateIndex
CREATE INDEX "ActorAlias_validTo_idx" ON "ActorAlias"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActorAlias_actorId_name_validTo_key" ON "ActorAlias"("actorId", "name", "validTo");

-- CreateIndex
CREATE INDEX "ActorRole_ofId_idx" ON "ActorRole"("ofId");

-- CreateIndex
CREATE INDEX "ActorRole_validFrom_idx" ON "ActorRole"("validFrom");

-- CreateIndex
CREATE INDEX "ActorRole_validTo_idx" ON "ActorRole"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActorRole_holderId_ofId_title_from_validTo_key" ON "ActorRole"("holderId", "ofId", "title", "from", "validTo");

-- CreateIndex
CREATE INDEX "ActorRelation_toId_idx" ON "ActorRelation"("toId");

-- CreateIndex
CREATE INDEX "ActorRelation_validFrom_idx" ON "ActorRelation"("validFrom");

-- CreateIndex
CREATE INDEX "ActorRelation_validTo_idx" ON "ActorRelation"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ActorRelation_fromId_toId_kind_validTo_key" ON "ActorRelation"("fromId", "toId", "kind", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE INDEX "Outlet_seq_idx" ON "Outlet"("seq");

-- CreateIndex
CREATE INDEX "OutletVersion_validFrom_idx" ON "OutletVersion"("validFrom");

-- CreateIndex
CREATE INDEX "OutletVersion_validTo_idx" ON "OutletVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "OutletVersion_outletId_validTo_key" ON "OutletVersion"("outletId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_seq_idx" ON "Article"("seq");

-- CreateIndex
CREATE INDEX "ArticleVersion_outletId_idx" ON "ArticleVersion"("outletId");

-- CreateIndex
CREATE INDEX "ArticleVersion_validFrom_idx" ON "ArticleVersion"("validFrom");

-- CreateIndex
CREATE INDEX "ArticleVersion_validTo_idx" ON "ArticleVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_validTo_key" ON "ArticleVersion"("articleId", "validTo");

-- CreateIndex
CREATE INDEX "Passage_seq_idx" ON "Passage"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_articleId_ordinal_key" ON "Passage"("articleId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Occasion_slug_key" ON "Occasion"("slug");

-- CreateIndex
CREATE INDEX "Occasion_seq_idx" ON "Occasion"("seq");

-- CreateIndex
CREATE INDEX "OccasionVersion_validFrom_idx" ON "OccasionVersion"("validFrom");

-- CreateIndex
CREATE INDEX "OccasionVersion_validTo_idx" ON "OccasionVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "OccasionVersion_occasionId_validTo_key" ON "OccasionVersion"("occasionId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_key_key" ON "Statement"("key");

-- CreateIndex
CREATE INDEX "Statement_seq_idx" ON "Statement"("seq");

-- CreateIndex
CREATE INDEX "StatementVersion_speakerId_idx" ON "StatementVersion"("speakerId");

-- CreateIndex
CREATE INDEX "StatementVersion_occasionId_idx" ON "StatementVersion"("occasionId");

-- CreateIndex
CREATE INDEX "StatementVersion_saidOn_idx" ON "StatementVersion"("saidOn");

-- CreateIndex
CREATE INDEX "StatementVersion_validFrom_idx" ON "StatementVersion"("validFrom");

-- CreateIndex
CREATE INDEX "StatementVersion_validTo_idx" ON "StatementVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "StatementVersion_statementId_validTo_key" ON "StatementVersion"("statementId", "validTo");

-- CreateIndex
CREATE INDEX "Principal_actorId_idx" ON "Principal"("actorId");

-- CreateIndex
CREATE INDEX "Principal_validFrom_idx" ON "Principal"("validFrom");

-- CreateIndex
CREATE INDEX "Principal_validTo_idx" ON "Principal"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Principal_statementId_actorId_validTo_key" ON "Principal"("statementId", "actorId", "validTo");

-- CreateIndex
CREATE INDEX "Addressee_actorId_idx" ON "Addressee"("actorId");

-- CreateIndex
CREATE INDEX "Addressee_validFrom_idx" ON "Addressee"("validFrom");

-- CreateIndex
CREATE INDEX "Addressee_validTo_idx" ON "Addressee"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Addressee_statementId_actorId_validTo_key" ON "Addressee"("statementId", "actorId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Report_key_key" ON "Report"("key");

-- CreateIndex
CREATE INDEX "Report_statementId_idx" ON "Report"("statementId");

-- CreateIndex
CREATE INDEX "Report_articleId_idx" ON "Report"("articleId");

-- CreateIndex
CREATE INDEX "Report_seq_idx" ON "Report"("seq");

-- CreateIndex
CREATE INDEX "ReportVersion_passageId_idx" ON "ReportVersion"("passageId");

-- CreateIndex
CREATE INDEX "ReportVersion_validFrom_idx" ON "ReportVersion"("validFrom");

-- CreateIndex
CREATE INDEX "ReportVersion_validTo_idx" ON "ReportVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_reportId_validTo_key" ON "ReportVersion"("reportId", "validTo");

-- CreateIndex
CREATE INDEX "Relay_actorId_idx" ON "Relay"("actorId");

-- CreateIndex
CREATE INDEX "Relay_validFrom_idx" ON "Relay"("validFrom");

-- CreateIndex
CREATE INDEX "Relay_validTo_idx" ON "Relay"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Relay_reportId_ordinal_validTo_key" ON "Relay"("reportId", "ordinal", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Codebook_slug_key" ON "Codebook"("slug");

-- CreateIndex
CREATE INDEX "Codebook_seq_idx" ON "Codebook"("seq");

-- CreateIndex
CREATE INDEX "CodebookVersion_seq_idx" ON "CodebookVersion"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "CodebookVersion_codebookId_number_key" ON "CodebookVersion"("codebookId", "number");

-- CreateIndex
CREATE INDEX "CodebookEntry_issueId_idx" ON "CodebookEntry"("issueId");

-- CreateIndex
CREATE INDEX "CodebookEntry_seq_idx" ON "CodebookEntry"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "CodebookEntry_codebookVersionId_issueId_key" ON "CodebookEntry"("codebookVersionId", "issueId");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_slug_key" ON "Issue"("slug");

-- CreateIndex
CREATE INDEX "Issue_seq_idx" ON "Issue"("seq");

-- CreateIndex
CREATE INDEX "IssueVersion_validFrom_idx" ON "IssueVersion"("validFrom");

-- CreateIndex
CREATE INDEX "IssueVersion_validTo_idx" ON "IssueVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "IssueVersion_issueId_validTo_key" ON "IssueVersion"("issueId", "validTo");

-- CreateIndex
CREATE INDEX "IssueTerm_validFrom_idx" ON "IssueTerm"("validFrom");

-- CreateIndex
CREATE INDEX "IssueTerm_validTo_idx" ON "IssueTerm"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "IssueTerm_issueId_term_validTo_key" ON "IssueTerm"("issueId", "term", "validTo");

-- CreateIndex
CREATE INDEX "IssueBearing_actorId_idx" ON "IssueBearing"("actorId");

-- CreateIndex
CREATE INDEX "IssueBearing_validFrom_idx" ON "IssueBearing"("validFrom");

-- CreateIndex
CREATE INDEX "IssueBearing_validTo_idx" ON "IssueBearing"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "IssueBearing_issueId_actorId_validTo_key" ON "IssueBearing"("issueId", "actorId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Coder_slug_key" ON "Coder"("slug");

-- CreateIndex
CREATE INDEX "Coder_seq_idx" ON "Coder"("seq");

-- CreateIndex
CREATE INDEX "CoderVersion_validFrom_idx" ON "CoderVersion"("validFrom");

-- CreateIndex
CREATE INDEX "CoderVersion_validTo_idx" ON "CoderVersion"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "CoderVersion_coderId_validTo_key" ON "CoderVersion"("coderId", "validTo");

-- CreateIndex
CREATE INDEX "Assignment_coderId_idx" ON "Assignment"("coderId");

-- CreateIndex
CREATE INDEX "Assignment_validFrom_idx" ON "Assignment"("validFrom");

-- CreateIndex
CREATE INDEX "Assignment_validTo_idx" ON "Assignment"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_statementId_coderId_validTo_key" ON "Assignment"("statementId", "coderId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "Target_issueId_key" ON "Target"("issueId");

-- CreateIndex
CREATE UNIQUE INDEX "Target_actorId_key" ON "Target"("actorId");

-- CreateIndex
CREATE INDEX "Target_seq_idx" ON "Target"("seq");

-- CreateIndex
CREATE INDEX "StanceAnnotation_statementId_targetId_seq_idx" ON "StanceAnnotation"("statementId", "targetId", "seq");

-- CreateIndex
CREATE INDEX "StanceAnnotation_coderId_idx" ON "StanceAnnotation"("coderId");

-- CreateIndex
CREATE INDEX "StanceAnnotation_targetId_idx" ON "StanceAnnotation"("targetId");

-- CreateIndex
CREATE INDEX "StanceAnnotation_seq_idx" ON "StanceAnnotation"("seq");

-- CreateIndex
CREATE INDEX "FinishedCoding_statementId_seq_idx" ON "FinishedCoding"("statementId", "seq");

-- CreateIndex
CREATE INDEX "FinishedCoding_coderId_idx" ON "FinishedCoding"("coderId");

-- CreateIndex
CREATE INDEX "FinishedCoding_seq_idx" ON "FinishedCoding"("seq");

-- CreateIndex
CREATE INDEX "Adjudication_statementId_targetId_seq_idx" ON "Adjudication"("statementId", "targetId", "seq");

-- CreateIndex
CREATE INDEX "Adjudication_targetId_idx" ON "Adjudication"("targetId");

-- CreateIndex
CREATE INDEX "Adjudication_seq_idx" ON "Adjudication"("seq");

-- CreateIndex
CREATE INDEX "StanceScore_targetId_validTo_idx" ON "StanceScore"("targetId", "validTo");

-- CreateIndex
CREATE INDEX "StanceScore_validFrom_idx" ON "StanceScore"("validFrom");

-- CreateIndex
CREATE INDEX "StanceScore_validTo_idx" ON "StanceScore"("validTo");

-- CreateIndex
CREATE UNIQUE INDEX "StanceScore_statementId_targetId_validTo_key" ON "StanceScore"("statementId", "targetId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_coderId_key" ON "User"("coderId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "AccessEntry_kind_at_idx" ON "AccessEntry"("kind", "at");

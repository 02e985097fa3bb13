-- DropIndex
DROP INDEX "Proposal_acceptedSeq_key";

-- CreateIndex
CREATE INDEX "Proposal_acceptedSeq_idx" ON "Proposal"("acceptedSeq");

-- AlterTable
ALTER TABLE "Intake" ADD COLUMN "remark" TEXT NOT NULL DEFAULT '';

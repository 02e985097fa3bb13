-- AlterTable
ALTER TABLE "ShiftVerdict" ADD COLUMN "direction" INTEGER;

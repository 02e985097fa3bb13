/**
 * Changes with every row added, altered or dropped in the tables of this folder; stored beside whatever rests on them.
 */
export const knowledgeVersion = '2026-11-22.2';

/** How far an issue was looked for, where that is less than in all articles by its present meaning. */
export interface Sought {
  /** Articles put in since it was recorded. */
  readonly articles: number;
  /** Statements judged under an earlier meaning, which wait to be judged by the present one. */
  readonly toJudgeAnew: number;
}

/** The path back from any number to its words. */
export function TracedNumber() {
  return (
    <div className="prose">
      <p>
        Every mark and every count opens the statements it stands for. A statement shows each outlet’s wording, who said
        it, on whose behalf and on whose word we have that, and every judgement with its reason.
      </p>
      <p>
        Every quote opens its article at the sentence. The quote is compared with the stored text each time it is shown;
        one that no longer fits is shown as broken, with the words as they were recorded.
      </p>
      <p>
        Nothing is overwritten. Each change has a number, a time, a name and a reason, and is chained to the one before
        by its hash. A change can be taken back by a new one.
      </p>
    </div>
  );
}

/** What the numbers may not be taken for. `caution` is the collection's own: how small it is. */
export function Limits({ caution }: { readonly caution: string | null }) {
  return (
    <div className="prose">
      <p>{caution} What is counted is what was read: nothing here is a share or a rate of what governments say.</p>
      <p>
        An empty place means none found in the articles read. It never means neutral: a stated 0 is a value with its own
        mark.
      </p>
      <p>
        Where the right to show a whole text is missing, only its quoted passages are stored, and the article’s page
        says so. Offsets and hashes are those of the whole text.
      </p>
      <p>
        A position between statements is an estimate under the assumptions above, not something anybody said. Where
        there is too little evidence there are marks and counts only.
      </p>
      <p>
        An interval says what the statements leave open. It does not say whether they were chosen well, coded rightly or
        meant.
      </p>
    </div>
  );
}

/** The score rule, clause by clause. */
export function ScoreRule() {
  return (
    <div className="prose">
      <ol className="clauses">
        <li>Judgements by a machine never enter.</li>
        <li>
          The newest settlement stands until a person judges differently after it. An equal judgement changes nothing,
          but marks the score as checked by a person.
        </li>
        <li>
          Without one, the score is what all people and all runs of a language model agree on, once nobody assigned is
          outstanding. Who finished a statement without naming a target judged “no stance” toward it.
        </li>
        <li>
          Otherwise it is not settled: there is no score. Its last value is drawn hollow and dashed, with the day since
          when, and is left out of every count.
        </li>
        <li>
          A judgement counts as long as the issue reads as it did, or the editor who revised it said that earlier
          judgements carry over.
        </li>
        <li>A statement that was withdrawn has no score, and none is held toward oneself.</li>
      </ol>
    </div>
  );
}

/** The default filter. */
export function CountingRule() {
  return (
    <div className="prose">
      <p>
        Counted are official statements, each once however many outlets carry it, in the speaker’s own or its side’s
        account.
      </p>
      <p>
        Left out and said so: what others say someone said (“on another’s word”), private voices, undated general
        positions, and what is not settled.
      </p>
    </div>
  );
}

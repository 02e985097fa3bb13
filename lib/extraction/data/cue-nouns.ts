/**
 * Nouns that hand words, wishes and judgements to somebody. A line: noun (plural formed by rule), force, what opens the
 * content (`that`, `to`, prepositions). A star before the line: a noun of mind.
 */
export const cueNouns = `
claim claim that
statement say that on about
comment say that about on
remark say about on that
announcement say that of
assertion claim that of
allegation accuse that of
accusation accuse that of
charge accuse that of
argument argue that for against
suggestion suggest that of
contention argue that
insistence say that on
admission say that of
acknowledgment say that of
warning warn that of about
call urge for
appeal urge for
demand urge that for
request ask for
proposal propose to for that
recommendation propose that
offer offer to of
promise promise to that of
pledge promise to that
vow promise to
commitment promise to
threat threaten to of that
denial deny that of
criticism condemn of
condemnation condemn of
denunciation condemn of
complaint condemn about that
attack condemn on
opposition oppose to
objection oppose to
rejection reject of
support support for
endorsement support of
praise welcome for
approval agree of
question doubt about of
doubt doubt about that
decision decide that
ruling decide that
finding find that
conclusion find that
report say that of
prediction predict that of
assessment find of that
description call of
testimony say that
speech say on about
discussion say about of
talk say about of
readiness promise to
appreciation welcome for
gratitude welcome for to
solidarity support with
regret condemn over about at that
outrage condemn at over that
dismay condemn at over that
disappointment condemn at over with that
satisfaction welcome with at that
confidence say that in
condolences say to
*belief think that in
*view think that of on
*opinion think that of
*notion think that
*idea think that of
*fear fear that of about
*concern fear that about over
*worry fear that about
*hope hope that of for to
*desire hope to for
*wish hope to for
*intention plan to of
*plan plan for
*expectation think that of
*suspicion think that of
*determination plan to
*willingness plan to
*reluctance oppose to
*refusal refuse to
*skepticism doubt about of
`;

import {
  holder,
  official,
  ownBody,
  ownHolder,
  ownVoice,
  relative,
  relayBody,
  stateBody,
  type RoleRow,
} from './role-row';

/**
 * Classes of office with the words for them; forms of the same class mean the same office ("top diplomat" is the
 * foreign minister).
 */
export const roles: readonly RoleRow[] = [
  holder('president', 'president, head of state, president-elect', 'presidents, heads of state'),
  holder('monarch', 'king, queen, emperor, emir, sultan, monarch, grand duke', 'kings, monarchs'),
  holder('pope', 'pope, pontiff'),
  holder('supreme-leader', 'supreme leader, paramount leader, supreme guide'),
  holder('crown-prince', 'crown prince'),
  holder(
    'prime-minister',
    'prime minister, premier, chancellor, head of government, taoiseach, PM, chief executive of the government',
    'prime ministers, premiers, heads of government',
  ),
  holder('vice-president', 'vice president, vice-president, vice presidential running mate'),
  ownHolder('first-lady', 'first lady'),
  official(
    'deputy-prime-minister',
    'deputy prime minister, vice premier, vice-premier, vice chancellor, vice-chancellor',
  ),
  holder(
    'foreign-minister',
    'foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, external affairs minister, minister of external affairs, minister for external affairs, foreign secretary, secretary of state, top diplomat, chief diplomat, foreign policy chief, diplomatic chief, high representative for foreign affairs, high representative, foreign affairs chief',
    'foreign ministers, ministers of foreign affairs',
  ),
  official(
    'deputy-foreign-minister',
    'deputy foreign minister, vice foreign minister, vice-foreign minister, deputy secretary of state, undersecretary of state, under secretary of state, assistant secretary of state, assistant foreign minister, deputy minister of foreign affairs, minister of state for foreign affairs',
    'deputy foreign ministers',
  ),
  holder(
    'defence-minister',
    'defence minister, defense minister, minister of defence, minister of defense, minister for defence, secretary of defense, defense secretary, defence secretary, secretary of war, war secretary, defense chief, defence chief, Pentagon chief',
    'defence ministers, defense ministers',
  ),
  official('deputy-defence-minister', 'deputy defence minister, deputy defense minister, deputy secretary of defense'),
  holder(
    'finance-minister',
    'finance minister, minister of finance, treasury secretary, secretary of the treasury, chancellor of the exchequer, economy minister, treasurer',
    'finance ministers',
  ),
  holder(
    'interior-minister',
    'interior minister, minister of the interior, minister of interior, home secretary, home minister, home affairs minister, homeland security secretary, secretary of homeland security',
    'interior ministers',
  ),
  holder(
    'justice-minister',
    'justice minister, minister of justice, attorney general, attorney-general, attorneys general',
    'justice ministers',
  ),
  holder(
    'national-security-adviser',
    'national security adviser, national security advisor, security adviser, security advisor, national security council secretary, secretary of the security council',
    'national security advisers, national security advisors',
  ),
  holder(
    'intelligence-chief',
    'intelligence chief, spy chief, intelligence minister, CIA director, director of national intelligence',
    'intelligence chiefs',
  ),
  holder(
    'army-chief',
    'army chief, military chief, chief of army staff, chief of the general staff, chief of general staff, chairman of the joint chiefs of staff, joint chiefs chairman, chief of defence staff, chief of defense staff, commander in chief, commander-in-chief',
    'army chiefs',
  ),
  holder('secretary-general', 'secretary general, secretary-general'),
  holder('chief-of-staff', 'chief of staff'),
  holder('party-leader', 'general secretary, party chief, party leader, party chairman, party chairwoman'),
  ownHolder('senate-leader', 'senate majority leader'),
  ownHolder('senate-minority-leader', 'senate minority leader'),
  ownHolder('house-speaker', 'house speaker, speaker of the house'),
  ownHolder('house-minority-leader', 'house minority leader'),
  holder(
    'trade-minister',
    'trade minister, commerce minister, minister of commerce, commerce secretary, trade representative, trade secretary, secretary of commerce',
    'trade ministers',
  ),
  official(
    'minister',
    'minister, cabinet minister, energy minister, health minister, health secretary, oil minister, education minister, education secretary, labor secretary, labour minister, transport minister, transportation secretary, agriculture minister, agriculture secretary, environment minister, climate minister, justice secretary, culture minister, information minister, energy secretary, minister of state, state councilor, state councillor, cabinet secretary, secretary, undersecretary, under secretary, assistant secretary, deputy minister, vice minister',
    'ministers, cabinet ministers, secretaries, deputy ministers',
  ),
  official(
    'spokesperson',
    'spokesman, spokeswoman, spokesperson, press secretary, chief spokesman, chief spokesperson, chief spokeswoman, deputy spokesman, deputy spokesperson, deputy spokeswoman',
    'spokesmen, spokespeople, spokespersons, spokeswomen',
  ),
  official(
    'ambassador',
    "ambassador, envoy, special envoy, special representative, permanent representative, peace envoy, high commissioner, chargé d'affaires, consul general, consul, deputy ambassador, presidential envoy, ambassador-designate",
    'ambassadors, envoys, special envoys, representatives',
  ),
  official('negotiator', 'negotiator, chief negotiator, lead negotiator, mediator', 'negotiators, mediators'),
  official(
    'official',
    'official, diplomat, aide, adviser, advisor, delegate, bureaucrat, minister-counselor, emissary, civil servant, presidential adviser, presidential aide, defense official, defence official, administration official, government official, foreign ministry official, intelligence official',
    'officials, diplomats, aides, advisers, advisors, delegates, interlocutors, government officials, administration officials, defense officials, defence officials, intelligence officials, leaders',
  ),
  official(
    'leader',
    'leader, chief, head, ruler, strongman, dictator, political chief, political leader, deputy leader, co-leader, interlocutor',
    'chiefs, heads, rulers',
  ),
  official(
    'chairman',
    'chairman, chairwoman, chairperson, chair, director, director general, director-general, executive director, managing director, deputy director, commissioner',
    'commissioners',
  ),
  official(
    'commander',
    'commander, general, Gen., admiral, Adm., colonel, Col., brigadier, Brig., major general, Maj. Gen., lieutenant general, Lt. Gen., Lt. Col., Maj., major, captain, Capt., lieutenant, Lt., sergeant, Sgt., marshal, field marshal, military official, army spokesman, military spokesman',
    'commanders, generals, admirals, military officials, officers',
  ),
  official('prosecutor', 'prosecutor, chief prosecutor, prosecutor general', 'prosecutors'),
  ownVoice('senator', 'senator, Sen.', 'senators, Sens.'),
  ownVoice(
    'legislator',
    'congressman, congresswoman, representative, Rep., lawmaker, MP, member of parliament, member of congress, parliamentarian, legislator, deputy speaker, speaker, majority leader, minority leader, majority whip, minority whip, assemblyman, assemblywoman, councilman, councilwoman, MEP, Knesset member, state senator',
    'lawmakers, legislators, parliamentarians, congressmen, Reps., MPs, MEPs, members of parliament, members of congress',
  ),
  holder('head', ''),
  ownVoice('governor', 'governor, Gov., lieutenant governor, first minister, chief minister', 'governors, Govs.'),
  ownVoice('mayor', 'mayor', 'mayors'),
  ownVoice('judge', 'judge, Justice, chief justice, supreme court justice', 'judges, justices'),
  ownVoice(
    'candidate',
    'presidential candidate, candidate, nominee, presidential nominee, vice presidential nominee, vice presidential candidate, presidential hopeful, front-runner, frontrunner, running mate, contender',
    'candidates, nominees, contenders',
  ),
  ownVoice(
    'opposition',
    'opposition leader, leader of the opposition, opposition politician, dissident',
    'opposition leaders, opposition politicians, dissidents',
  ),
  ownVoice(
    'fighter',
    'rebel, militant, insurgent, fighter',
    'rebels, militants, insurgents, fighters, separatists, gunmen',
  ),
  ownVoice(
    'campaign-staff',
    'campaign manager, campaign spokesman, campaign spokeswoman, campaign chairman, campaign chairwoman, surrogate, running-mate',
    'surrogates',
  ),
  ownVoice('politician', 'politician, statesman', 'politicians'),
  ownVoice(
    'observer',
    'analyst, expert, professor, Prof., researcher, scholar, economist, strategist, pollster, historian, political scientist, fellow, senior fellow, commentator, columnist, pundit, author, scientist, biographer, consultant, lecturer',
    'analysts, experts, observers, critics, researchers, scholars, economists, strategists, pollsters, historians, commentators, pundits, scientists',
  ),
  ownVoice(
    'journalist',
    'reporter, correspondent, journalist, news anchor, editor, moderator, radio host, talk show host, executive editor, photographer',
    'reporters, correspondents, journalists, editors, moderators',
  ),
  ownVoice(
    'citizen',
    'activist, lawyer, attorney, resident, voter, supporter, eyewitness, witness, survivor, refugee, doctor, physician, student, teacher, pastor, bishop, archbishop, cardinal, rabbi, imam, priest, businessman, businesswoman, CEO, chief executive, founder, co-founder, entrepreneur, actor, actress, singer, comedian, owner, veteran, mother, father, widow, son, daughter, brother, sister, wife, husband, police chief, sheriff, police officer, donor, organizer, farmer, worker',
    'activists, lawyers, attorneys, residents, voters, supporters, eyewitnesses, witnesses, survivors, refugees, doctors, students, teachers, bishops, businessmen, donors, organizers, farmers, workers, protesters, demonstrators, opponents, citizens, civilians, parents',
  ),
  stateBody(
    'government',
    'government, administration, regime, authorities, leadership, cabinet, presidency, presidential office, presidential palace, side, delegation, junta, Politburo',
  ),
  stateBody(
    'foreign-ministry',
    'foreign ministry, foreign office, ministry of foreign affairs, ministry for foreign affairs, foreign affairs ministry, ministry of external affairs, department of foreign affairs, foreign department',
    'foreign ministries',
  ),
  stateBody(
    'defence-ministry',
    'defence ministry, defense ministry, ministry of defence, ministry of defense, department of defence, ministry of national defense, ministry of national defence',
  ),
  stateBody(
    'ministry',
    "ministry, interior ministry, ministry of the interior, ministry of interior, finance ministry, ministry of finance, trade ministry, commerce ministry, ministry of commerce, health ministry, ministry of health, economy ministry, energy ministry, oil ministry, justice ministry, ministry of justice, prime minister's office, president's office, unification ministry",
    'ministries',
  ),
  stateBody(
    'embassy',
    'embassy, consulate, mission, permanent mission, diplomatic mission, high commission',
    'embassies',
  ),
  stateBody(
    'army',
    'army, military, navy, air force, armed forces, general staff, high command, security forces, coast guard, border guard',
  ),
  stateBody(
    'intelligence',
    'intelligence agency, intelligence service, intelligence services, spy agency, security service, secret service, intelligence community',
    'intelligence agencies',
  ),
  ownBody('troops', 'troops, soldiers, forces, peacekeepers, warplanes, jets, warships'),
  ownBody(
    'parliament',
    'parliament, national assembly, congress, senate, lower house, upper house, legislature, assembly',
  ),
  ownBody('court', 'supreme court, high court, constitutional court, court'),
  ownBody('party', 'party, ruling party, opposition, opposition party'),
  ownBody('campaign', 'campaign'),
  ownBody('police', 'police, police department'),
  ownBody('central-bank', 'central bank'),
  relayBody(
    'state-media',
    'state media, state television, state TV, state news agency, state radio, state broadcaster, state-run media, state-run news agency, official news agency, news agency, state-owned media, government media, media, newspaper, newspapers, television, press',
  ),
  relative('counterpart', 'counterpart, opposite number', 'counterparts, opposite numbers'),
];

/**
 * Words between a people and its office that leave both as they are: "Chinese *deputy* foreign minister", "*senior*
 * U.S. officials".
 */
export const modifiers = new Set(
  (
    'senior top chief leading high-level high-ranking ranking deputy vice assistant acting interim caretaker new incoming outgoing visiting long-serving longtime ' +
    'senior-level foreign government military security defence defense intelligence diplomatic state federal national local regional provincial ' +
    'presidential nuclear trade climate economic political special permanent newly-appointed newly elected appointed hardline hard-line conservative liberal ' +
    'republican democratic democrat communist socialist first lead main de-facto unnamed anonymous retired central army peace party campaign ruling ' +
    'civilian elected self-declared exiled rebel transitional right-wing left-wing far-right populist moderate junior current'
  ).split(' '),
);

/** Marks of an office no longer held. */
export const formerMarks = new Set([
  'former',
  'ex',
  'one-time',
  'onetime',
  'ousted',
  'deposed',
  'late',
  'erstwhile',
  'disgraced',
  'ex-',
]);

/** Marks that make a `diplomat` the foreign minister: "chief Chinese diplomat". */
export const topMarks = new Set(['top', 'chief']);

/** Marks that make an office another one: the deputy is not the minister. */
export const deputyMarks = new Set(['deputy', 'vice', 'assistant']);

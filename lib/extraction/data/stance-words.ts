/**
 * Words that judge, written for this project from general English and the prose of diplomacy; no list of others is
 * copied. Each line holds lemmas; `lexicon.ts` makes the inflected forms. A form that no rule makes is written out
 * (`fought`).
 */

/** Nouns, adjectives and adverbs by the value they carry: −2 condemns, −1 faults, +1 approves, +2 commends. */
export const evaluativeWords: Readonly<Record<'-2' | '-1' | '1' | '2', string>> = {
  '-2': `
    aggression aggressor aggressive annexation atrocity assassination barbaric barbarism barbarity barbarous brutal brutality bloodshed blackmail
    bogus catastrophe catastrophic carnage charade cowardly coup coward crime criminal criminality cruel cruelty cynical cynicism despicable despot despotic
    deplorable deceit deceitful deception destabilization destabilisation destabilizing destabilising destructive dictator dictatorship disaster disastrous disgrace disgraceful disgusting
    evil extortion extremist extremism fabrication falsehood farce fascist fascism flagrant fraud fraudulent genocide genocidal hateful hatred heinous henchman henchmen hideous hypocrisy
    hypocrite hypocritical horrendous horrific horrible horror hostage illegal illegally illegality illegitimate illicit immoral inhuman inhumane inhumanity invader invasion invasive
    intolerable irresponsible irresponsibly kidnapping liar lie lies lying massacre menace mercenary mercilessly monster monstrous murder murderer murderous
    nazi obscene occupation occupier occupying odious oppression oppressive oppressor outrage outrageous perpetrator persecution perfidious perverse pillage pogrom predator
    propaganda provocation provocative puppet racist racism rape rapist ravages repression repressive repugnant repulsive reprehensible ruthless ruthlessly sabotage savage savagery scandal
    scandalous sham shame shameful shamefully shameless slaughter slander slaughterhouse subversion subversive subjugation terror terrorism terrorist thug thuggery torture treachery treacherous traitor
    tyranny tyrant tyrannical unacceptable unconscionable unconstitutional unforgivable unjust unjustified unjustifiable unlawful unlawfully unprovoked vicious vile villain violation violator
    wicked wanton warmonger worst brazen bandit banditry diktat impunity expansionism expansionist imperialism imperialist colonialism chauvinism xenophobia blatant blatantly egregious lawless
    lawlessness abhorrent appalling abominable contemptible shocking secession excision coercively gang sickening mockery unauthorized unauthorised treacherously sinisterly`,
  '-1': `
    abuse abusive accusation accused allegation alleged allegedly adverse adversary alarming alarm alarmed ambiguous anger angry angrily annoying anxiety anxious arbitrary arrogance arrogant assault attack
    backlash bad badly baseless bias biased bitter blame blunder boycott breach burden careless carelessly censorship chaos chaotic clash clumsy coercion coercive collapse complacent
    complicit complicity concern concerned concerning confrontation confrontational confused confusion conspiracy contempt contemptuous contradiction controversy controversial corrupt corruption counterproductive crackdown
    crisis crooked damage damaging danger dangerous dangerously deadlock deadly deadlocked dearth deceptive defeat defect defiance defiant deficiency deficit delinquent denial desperate desperation deterioration
    devastating devastation difficult difficulty dire disagreement disappointed disappointing disappointingly disappointment discord discredited discrimination discriminatory disdain dishonest dishonesty disinformation disloyal dismal
    disorder disorderly disregard disrespect disruption disruptive dissatisfied distorted distortion distrust divisive dodgy doom doubt doubtful dubious embarrassing embarrassment enemy erratic erroneous error escalation
    exaggerated exploitation explosive fail failed failing failure fake false falsely fallacy fault faulty fear fearful fiasco flaw flawed fiction folly foolish force fury furious futile grave gravely grievance grim guilt guilty
    harm harmful harsh harshly hasty hastily hate hesitant hostile hostility hurt hysteria hysterical ignorance ignorant illusion imbalance immature impasse impatient imprudent inability inaction inadequate inappropriate
    incapable incitement incompatible incompetence incompetent incoherent inconsistent inconsistency incorrect indecision indefensible indifference indifferent ineffective ineffectual inefficient inept injustice inflammatory infringement insecurity insensitive
    insincere insinuation instability insufficient insult insulting insurgency insurgent interference intervention intimidation intolerance intolerant intransigence intransigent intrusion invalid irrational irregularity isolated isolation
    jeopardy killing lack lacking lamentable lawsuit lax loser lossy losing maneuver meaningless meddling militant mess messy misguided misadventure misadventurism misconduct misdeed misery miserable misinformation misleading mismanagement
    misrule mistake mistaken mistreatment mistrust misunderstanding misuse naive narcissist nationalist nefarious neglect negligence negligent nervous nonsense notorious obstacle obstinate obstruction offence offense offensive ominous onslaught opportunistic
    outdated overreach pain painful panic paralysis paranoid pariah pathetic peril perilous pessimistic pitiful plot pointless poor poorly poison poisonous precarious prejudice pretext problem problematic protest punitive questionable
    radical rash reactionary rebuke reckless recklessly recklessness regret regrettable regrettably rejection repeated resentment reversal ridiculous rift riot rogue rude ruin sad sadly scapegoat scheme secretive selfish separatist serious
    setback severe severely shaky shortage shortcoming sinister skeptical sceptical skepticism sloppy smear sinful spoiler stalemate stagnation stark strange stubborn stupid stupidity suffering suspect suspicion suspicious tension tense
    threat threatening toxic tragedy tragic tragically trouble troubled troubling troublesome turmoil ugly ultimatum unable unacceptably unclear uncertain uncertainty uncivilized unconvincing uncooperative underhanded undemocratic undue uneasy
    unfair unfairly unfit unfortunate unfortunately unfounded unfriendly unhappy unhelpful unilateral unilaterally unnecessary unpopular unprepared unprecedented unqualified unrealistic unreasonable unreliable unrest unsafe unsatisfactory unscrupulous
    unstable unsuccessful unsustainable unsubstantiated untenable untrue untrustworthy untruth unwarranted unwilling unwillingness unworthy unwise upset useless vague vengeance veto victim violence violent violently
    volatile vulnerable warlike weak weakness worried worrisome worrying worse wrong wrongly wrongdoing wrongful wasteful vain dead death died casualty wounded injured jailed prison prisoner convicted fugitive
    backsliding bloody hypocritically standoff stonewalling scorn scathing screwed shoddy stain stigma taint sleazy smug spin stale stunt sucker tantrum temper travesty turbulent unhinged unethical unpatriotic creepy crazy
    counter-productive unsettling disturbed disturbing dismayed shocked contravention noncompliance non-compliance invalid void odds counter contrary veto vetoes witch-hunt unlikely restriction falsity regime one-sided double-standard deplorably unlawfulness ultimatums militia gunman gunmen crook dishonor disgraced dumb embattled beleaguered hapless hoax lunatic madness moron nightmare plagiarism psychopath ugliness idiot idiotic insane jerk lame lousy nasty nutty`,
  '1': `
    able acceptable accountable achievement active admirable advance advantage ally amicable appreciation appropriate approval assistance attractive balanced beneficial benefit benign calm candid capable careful
    careful civil civilized coherent commitment committed compassion competent compliance comprehensive compromise concession confident confidence consensus considerate consistent constructive constructively
    contribution cooperation cooperative correct courteous credible credibility decent deserving devoted dialogue dignified dignity diligent diplomatic earnest earnestly effective effectively efficient encouraging enthusiasm enthusiastic equal
    equitable ethical fair fairly fairness faithful faithfully favorable favourable favorite favourite fearless flexible flexibility focused freedom friend friendly friendship fruitful generous genuine genuinely gentle glad good goodwill
    gracious grateful gratitude growth happy harmony healthy helpful honest honestly hope hopeful humane humanitarian humble impartial impartiality important impressive improved improvement inclusive independent innovative
    insightful integrity intelligent inspiring inspiration just justified justice justly kind kindness lasting law-abiding lawful legal legitimate legitimacy loyal loyalty maturity meaningful mercy moderate moderation moderating modest
    mutual neutral noble normal nonviolent open openness opportunity optimism optimistic orderly partner partnership patience patient peace peaceful peacefully pleased pleasure popular positive positively
    pragmatic praise principled productive professional professionalism progress promising proper prosperity prosperous proud prudent rational ready readiness reasonable reconciliation reform reliable relief resilience
    resilient resolve respect respected respectful responsible responsibly restraint right rightful rightly robust safe satisfied sensible sincere sincerely smart smooth solid solidarity solution sound stability stable steadfast
    steadfastly strength strong strongly successful support supporter supportive sustainable sympathetic sympathy talent talented thankful thoughtful timely tolerance tolerant tranquil transparent transparency true trust
    trusted trustworthy truthful understanding unity useful valid valuable value valued victory viable vibrant vital warm warmly welcome willing willingness win winner winning wisdom wise wisely worthy tough toughness champion
    beloved bold brave bravely bravery courage courageous charming charismatic compelling fan favored fun funny gifted honor honour honored landmark legendary likable lucky passionate patriot patriotic
    popularity praised prestigious qualified award awarded recovering record skill skilled skilful sophisticated stellar sweet top touching triumph triumphant unifying upbeat victorious warmth well-known acclaimed celebrated`,
  '2': `
    admiration amazing awesome beautiful best breakthrough brilliant brilliantly commendable delight delighted excellent excellence exceptional exemplary extraordinary fantastic glorious great greatest hero heroic heroically heroism
    historic honorable honourable ideal impeccable incredible incredibly indispensable instrumental invaluable laudable magnificent marvelous masterful outstanding perfect perfectly phenomenal praiseworthy remarkable remarkably
    selfless spectacular splendid success superb terrific thrilled tireless tirelessly tremendous tremendously tribute unwavering unprecedentedly visionary wonderful wonderfully excellently`,
};

/**
 * What a verb says of the two it joins. `agent`: of the one who does it; `object`: how it treats the other one, in the
 * speaker's or the agent's eyes. `curb` verbs turn the value of their object round: who fights what is bad does well.
 */
export interface VerbClass {
  readonly agent: number;
  readonly object: number;
  readonly curb?: true;
  readonly words: string;
}

export const verbClasses: Readonly<Record<string, VerbClass>> = {
  condemn: {
    agent: 0,
    object: -2,
    words: `
    condemn denounce deplore decry blast slam castigate excoriate lambaste repudiate denigrate vilify assail rebuke censure reprimand chastise berate deride mock ridicule scold accuse blame indict impeach
    disgrace shame despise abhor detest loathe discredit demonize lambast rip skewer trash savage upbraid admonish`,
  },
  criticise: {
    agent: 0,
    object: -1,
    words: `
    criticize criticise question doubt challenge regret protest reject dismiss oppose object disapprove distrust mistrust fear dread resent lament fault reproach disparage dispute contest rebuff spurn scorn shun snub bemoan
    disavow disown repel refute contradict chide suspect confront decline veto punish sanction fine arrest jail imprison convict sue prosecute investigate probe subpoena oust fire sack expel ban bar blacklist`,
  },
  praise: {
    agent: 0,
    object: 2,
    words: `
    praise commend applaud hail laud salute honor honour congratulate admire cherish endorse champion extol revere venerate thank credit love adore acclaim compliment glorify`,
  },
  approve: {
    agent: 0,
    object: 1,
    words: `
    welcome support back appreciate respect trust favor favour defend approve embrace encourage reaffirm reassure prefer like enjoy recognise recognize acknowledge bolster elect reelect nominate appoint promote vindicate exonerate acquit
    value esteem uphold advocate recommend celebrate accept`,
  },
  attack: {
    agent: -2,
    object: 0,
    words: `
    attack invade occupy annex kill murder bomb shell torture rape abduct kidnap massacre slaughter persecute oppress terrorize terrorise steal stole stolen loot plunder violate breach flout lie lied deceive cheat mislead misled manipulate falsify fabricate
    abuse assault sabotage subvert destabilize destabilise intimidate bully bullied coerce blackmail extort harass incite foment fuel instigate orchestrate perpetrate slander smear defame behead execute assassinate ambush storm seize seized usurp
    trample desecrate enslave mistreat maltreat molest brutalize bribe embezzle launder defraud conspire collude plot rig concoct poison stab shot grope`,
  },
  harm: {
    agent: -1,
    object: 0,
    words: `
    undermine provoke threaten damage harm hurt destroy ravage ruin devastate distort misrepresent interfere meddle obstruct hinder impede disrupt escalate aggravate exacerbate worsen inflame ignore neglect refuse fail evade shirk abandon
    betray hide hid hidden conceal undercut jeopardize jeopardise endanger weaken erode impair violate infringe disregard spurn delay block thwart derail stall dodge deny denied mishandle mismanage bungle botch squander waste insult offend
    exploit misuse dominate encroach infiltrate arm militarize intervene impose dictate isolate exclude overthrow topple oust discriminate marginalize disenfranchise alienate antagonize exaggerate fearmonger stoke whip
    contravene prevent refuse spurn challenge exclude backtrack renege stonewall scapegoat mock sneer bluster rant rage lash yell fume whine tweetstorm brag boast gloat pander flip-flop crackdown clamp suppress repress stifle silence censor detain deport evict displace`,
  },
  fare: {
    agent: -1,
    object: 0,
    words: `
    suffer lose lost struggle falter collapse decline stumble flounder trail lag die died resign quit flee fled plead pleaded bicker flop sink sank plummet sputter backfire slip suspend fire stagnate deteriorate err mistake violate default`,
  },
  help: {
    agent: 1,
    object: 1,
    words: `
    help assist protect save rescue aid rebuild restore strengthen improve contribute cooperate collaborate comply empower liberate free donate feed heal treat comfort shelter nurture educate inspire mentor guide reconcile reunite
    facilitate mediate guarantee ensure secure safeguard fulfil fulfill honour implement modernize reform invest partner`,
  },
  thrive: {
    agent: 1,
    object: 0,
    words: `
    win won succeed excel thrive achieve prevail triumph lead led overcome earn deserve vow pledge strive excelled shine shone outperform soar flourish graduate surge dazzle impress pioneer`,
  },
  curb: {
    agent: 0,
    object: -1,
    curb: true,
    words: `
    fight fought combat counter prevent curb tackle stop halt end eliminate eradicate reduce mitigate avoid resist defeat deter contain avert forbid forbade forbidden prohibit crush dismantle suppress root expel reject
    repel outlaw confront denounce condemn oppose abolish lift thwart foil disarm overcome neutralize quell`,
  },
};

/** Turn round what follows them within their clause. */
export const negations = `not n't no never neither nor none nobody nothing without cannot hardly scarcely barely rarely seldom lack lacks lacked lacking fail fails failed failing refuse refuses refused refusing
  stop stops stopped cease ceases ceased unable unwilling deny denies denied decline declines declined refrain refrains avoid avoids prevent prevents far`;

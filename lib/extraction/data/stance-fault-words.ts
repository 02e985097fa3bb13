/** Words counted by the rule that tells whether a sentence finds fault with somebody, by what they show. */
export const faultWords = {
  regret: `regret regrets regretted regrettable regrettably unfortunately sadly disappointingly disappointed dismayed deplore deplores deplorable lament alas concern concerned concerns worried troubled disturbed alarmed`,
  condemnation: `condemn condemns condemned condemning condemnation denounce denounces reject rejects rejected oppose opposes opposed deplore deplores deplored outraged`,
  unlawful: `contrary violation violations violate violates violated violating inconsistent incompatible counter breach breaches contravention contravenes illegal illegally unlawful unconstitutional void invalid validity odds pretext`,
  demand: `call calls called calling urge urges urged demand demands must should need needs ought encourage encourages appeal appeals expect expects`,
  cease: `refrain stop cease halt withdraw abandon release desist disarm vacate`,
  everybody: `all both everyone any sides parties each every whoever`,
  topic: `of against on into about combating combat fight fighting prevent preventing end ending address addressing eliminate tackle eradicate combatting allegation allegations case cases victims victim issue problem scourge`,
  contrast: `but however instead yet although though despite rather while whereas only`,
  approval: `welcome welcomes welcomed commend commends thank thanks support supports appreciate grateful congratulate pay tribute praise agree`,
  procedure: `draft resolution council adopted adopt vote voted voting mandate operative paragraph report briefing secretary-general secretary mission peacekeeping united nations`,
  we: `we our us my i`,
  circumstance: `crisis tension tensions difficult difficulty serious grave severe problem problems concern concerned concerns victim victims allegation allegations suffering violence instability insecurity chaos dead death deaths
    casualty casualties wounded injured danger dangerous challenge challenges trouble troubled conflict urgent worsening deterioration prison uncertainty risk accusation accusations`,
} as const;

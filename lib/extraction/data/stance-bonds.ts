/**
 * Nouns that tie somebody to the one named after "with", "for", "to", "toward" or "in": goodwill, ill will, or a bond
 * that can be made or cut.
 */
export const bonds = {
  goodwill: `solidarity sympathy condolences gratitude thanks admiration tribute confidence trust appreciation praise respect affection loyalty support homage congratulations`,
  illWill: `anger hatred distrust mistrust contempt outrage doubts doubt disappointment frustration impatience hostility criticism rage scorn disgust grievances`,
  bond: `cooperation relations relationship ties partnership friendship dialogue alliance links contacts engagement exchanges trade`,
  cutting: `cut cuts cutting sever severs severed severing break breaks breaking broke end ends ended ending suspend suspends suspended suspending terminate terminates terminated terminating halt halted freeze froze limit downgrade downgraded`,
  parting: `break rupture distance dissociation disassociation separation dissociate dissociates dissociated disassociate disassociates distances distanced`,
} as const;

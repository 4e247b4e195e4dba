import type { Qualifier } from "../quantity.ts";

/** What a word can say of a number. */
export type Said = Exclude<Qualifier, "exact">;

/** A qualifier with the words that say it, as the source of a regular expression. */
export type WordsOf = readonly [Said, string];

/**
 * Words before the number that qualify it wherever they stand. Chinese usage is that of the editors' guide,
 * data/README.md: 以上 takes in the number itself, 超过 and 突破 leave it out, 近 and 接近 come close from below.
 */
export const before: readonly WordsOf[] = [
  [
    "at_most",
    "不超过|未超过|没有超过|不高于|不多于|不大于|至多|最多|≤|<=|≦|(?:no|not) more than|(?:not|without|never) exceed(?:ed|ing)?|not over|no higher than|at (?:the )?most|up to|a maximum of|al massimo|fino a",
  ],
  [
    "at_least",
    "不低于|不少于|不小于|不下于|不下|至少|最少|起码|少なくとも|≥|>=|≧|(?:no|not) (?:less|fewer|lower) than|at (?:the very )?least|a minimum of|almeno",
  ],
  [
    "more_than",
    "超过|超出|突破|高于|多于|大于|>|(?:more|greater|higher|larger) than|in excess of|upwards? of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|più di|superiore a|superamento di|superamento di",
  ],
  [
    "less_than",
    "不足|不到|不及|不满|未满|未达到?|没有达到|低于|少于|小于|<|(?:less|fewer|lower|smaller) than|not quite|(?:just )?shy of|meno di|inferiore a",
  ],
  ["nearly", "接近|将近|逼近|几近|几乎|nearly|almost|close to|approach(?:es|ed|ing)?"],
  [
    "about",
    "大约|大概|约有|约为|约占|估计|≈|~|∼|approximately|approx\\.?|roughly|an? estimated|estimated at|in the region of",
  ],
];

/** Words that qualify only a number that follows at once: elsewhere they are parts of other words and phrases. */
export const justBefore: readonly WordsOf[] = [
  ["more_than", "超|逾|过|over|above|beyond|tops?|pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|broke(?:n)?|oltre"],
  ["less_than", "under|below|short of|sotto"],
  ["nearly", "(?<!附)近|ほぼ|near(?:s|ed|ing)?|quasi"],
  ["about", "(?<![节条预合签集公])约|およそ|about|around|some|estimated|circa|ca?\\."],
];

/** Words behind the number and its unit. */
export const after: readonly WordsOf[] = [
  [
    "at_least",
    "(?<![级岁])以上|or (?:more|above|over|higher)|and (?:more|above|over)|^\\s*(?:\\+|plus(?![a-z]))",
  ],
  [
    "at_most",
    "(?<![级岁])以下|以内|or (?:less|fewer|below|under|lower)|and (?:below|under)|at (?:the )?most",
  ],
  ["more_than", "を超|を上回|^\\s*超|人?超$|^\\s*余り"],
  ["less_than", "未满|を下回"],
  ["nearly", "近く|に近い|に迫"],
  ["about", "左右|上下|前后|ほど|程度|or so(?![a-z])|or thereabouts"],
];

/** What may stand between a word that qualifies and its number without changing either. */
export const filler =
  "[\\s,:]+|[了有为是占达至到于的]|均|人民币|[¥$€]|(?:rmb|cny|us|usd|yuan|a|an|the|of|to|than|at|all|total|just|well|il|l'|lo|la|gli|i|le|di)(?=[\\s$\\d]|$)";

/** Words that say the same twice, the weaker first: 约5万多 is more than 50,000. */
export const stronger: readonly (readonly [Said, Said])[] = [
  ["about", "more_than"],
  ["about", "at_least"],
  ["about", "less_than"],
  ["about", "at_most"],
  ["about", "nearly"],
  ["at_least", "more_than"],
  ["at_most", "less_than"],
  ["nearly", "less_than"],
];

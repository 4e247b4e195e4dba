/** Traditional and Japanese characters of the words of quantity, with their simplified form. */
const simplified: Readonly<Record<string, string>> = {
  億: "亿",
  萬: "万",
  個: "个",
  點: "点",
  約: "约",
  過: "过",
  餘: "余",
  満: "满",
  滿: "满",
  達: "达",
  為: "为",
  爲: "为",
  於: "于",
  兩: "两",
  幾: "几",
  數: "数",
  將: "将",
  幣: "币",
  佔: "占",
  內: "内",
  後: "后",
  戶: "户",
  縣: "县",
  級: "级",
  歲: "岁",
  條: "条",
  項: "项",
  種: "种",
  臺: "台",
  〇: "零",
};

/** Years with 年, generations of networks, ordinals and plans: numbers that count nothing in a figure. */
const notCounted: readonly RegExp[] = [
  /(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初]?/g,
  /(?<![\d.])[2-6]g(?![a-z])/g,
  /第[零一二三四五六七八九十百\d]+/g,
  /(?<![\d.,])\d+(?:st|nd|rd|th)(?![a-z])/g,
  /十[一二三四]五(?=[”」"』时规期])/g,
  /[一二三四五](?=级)/g,
  /covid-19/g,
];

/**
 * The text in one script and one case: digits of full width become plain, traditional characters simplified, the
 * decimal marks of China, Japan and Italy a point; numbers that count nothing are dropped.
 */
export function normalise(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  const simple = [...plain].map((character) => simplified[character] ?? character).join("");
  const counted = notCounted.reduce((left, pattern) => left.replaceAll(pattern, " "), withPoints(simple));
  return withoutYears(counted).trim();
}

const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";

const englishYear = new RegExp(
  `(?<![a-z])(?:in|by|since|from|until|end of|end)[\\s-]+(?:(?:early|mid|late|end)[\\s-]+)?(?:(?:${months})\\s+)?(?:19|20)\\d\\d(?![\\d,.%])`,
  "g",
);

// "98 percent in 2020" has a year; "rose by 2000 villages" has none, and no other number.
function withoutYears(text: string): string {
  const rest = text.replaceAll(englishYear, " ");
  return /\d/.test(rest) ? rest : text;
}

function withPoints(text: string): string {
  const points = text
    .replaceAll("\u2044", "/")
    .replaceAll("−", "-")
    .replaceAll(/(?<=\d)[・·•点](?=\d)/g, ".");
  return italian.test(points) ? italianPoints(points) : points;
}

const italian = /(?<!\p{L})(?:oltre|almeno|più di|meno di|milion[ei]|miliard[oi]|mila|per cento)(?!\p{L})/u;

// Italian prints 3,1 for three and a tenth and 1.700 for seventeen hundred; a comma before three digits stays a doubt.
function italianPoints(text: string): string {
  return text.replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/g, "").replaceAll(/(?<=\d),(?=\d+)(?!\d{3}(?!\d))/g, ".");
}

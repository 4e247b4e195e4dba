/** Words with a numeral that the site may type, because they name something or show how figures are read. */
interface TypedOnPurpose {
  readonly text: string;
  readonly why: string;
}

const named = (why: string, ...texts: readonly string[]): readonly TypedOnPurpose[] =>
  texts.map((text) => ({ text, why }));

export const typedOnPurpose: readonly TypedOnPurpose[] = [
  ...named("The name of a licence.", "CC BY 4.0"),
  ...named("The name of a standard.", "UTF-8", "RFC 4180"),
  ...named("The name of a generation of mobile networks.", "4G", "5G"),
  ...named("The speed by which a measure is defined.", "4 Mbps", "4Mbps", "100 Mbps", "100M"),
  ...named("The age by which a measure is defined.", "aged 60", "60岁"),
  ...named("The formula by which a claim is worked out again.", "÷ earlier − 1", "÷前期−1"),
  ...named("A kind of claim, named without its figure.", "增长了几倍", "增长到几倍"),
  ...named("Words about units, not a size.", "thousands marks", "rise in percent", "上升百分之几"),
  ...named("What a slip of the unit looks like.", "a billion for a trillion"),
  ...named(
    "How the files write a value.",
    "2.05 trillion yuan is 2050000000000",
    "2.05万亿元写作2050000000000",
  ),
  ...named(
    "How a printed figure becomes a range.",
    "“1.7 trillion” may be anything from 1.65 to 1.75",
    "“at least 98%” lies between 98 and 100",
    "“1.7万亿”可以是1.65万亿到1.75万亿之间",
    "“98%以上”介于98%和100%之间",
  ),
  ...named(
    "How a printed multiple is read.",
    '“An increase of 8.4 times” and <span lang="zh-Hans">增长8.4倍</span> mean that the new value is 9.4 times the old one',
    '<span lang="zh-Hans">增长到8.4倍</span> means 8.4 times',
    "“增长8.4倍”和英文的“an increase of 8.4 times”，意思都是新值为旧值的9.4倍",
    "“增长到8.4倍”才是8.4倍",
  ),
];

import type { Localised } from "../base/language.ts";

/** That a number of ours is never a number alone. */
export const valueAlone: Localised = {
  en: "Never use “value” alone. It is the number as stated; “qualifier” says how firmly, and “lower” and “upper” give the range that the printed digits and the qualifier allow. An empty bound is open.",
  zh: "不要只取value一列。它是原文所写的数；qualifier说明这个数有多确定，lower与upper给出按原文数位和限定词推出的范围，空白表示该侧没有边界。",
};

/** What a reader of any file must know, each as one sentence or two. */
export const readingNotes: readonly Localised[] = [
  valueAlone,
  {
    en: "Where several sources state the same indicator and period, every row is kept, and use is yes for the one that is shown. To draw a series, take the rows with use = yes and status = reported.",
    zh: "多个来源公布同一指标、同一时间的数字时，每一行都保留，只有采用的那一行use为yes。作时间序列时，请取use为yes且status为reported的行。",
  },
  {
    en: "A target is not an outcome: targets stand in a table of their own. A claim is a change that a source computed; verdict says what came of computing it again.",
    zh: "目标不是结果，目标单独成表。说法是来源自行计算的变动，verdict是重新验算的结论。",
  },
  {
    en: "Values on either side of a date in breaks (indicators) are not comparable.",
    zh: "指标表breaks所列日期前后的数字不可比。",
  },
  {
    en: "Numbers are in base units without thousands marks: 2.05 trillion yuan is 2050000000000, and 98% is 98.",
    zh: "数值以基本单位书写，不加千位分隔符：2.05万亿元写作2050000000000，98%写作98。",
  },
  {
    en: "The CSV files are UTF-8 without a byte-order mark, as strict readers want them. In Excel or WPS open the workbook (.xlsx) instead: Chinese is right there without any import.",
    zh: "CSV文件为UTF-8编码，不带BOM，以便严格的程序读取。用Excel或WPS时请打开工作簿（.xlsx），中文无需导入设置即可正常显示。",
  },
  {
    en: "A cell that a spreadsheet would compute begins with an apostrophe; at present there is none.",
    zh: "可能被电子表格当作公式的单元格以单引号开头；目前没有这样的单元格。",
  },
  {
    en: "The figures are statements of the sources named in each row. Cite the original source first, then this data set. Nothing here is endorsed by any of these sources.",
    zh: "数字出自各行所列来源。引用时请先注明原始来源，再注明本数据集。上述来源均未对本数据集表示认可。",
  },
];

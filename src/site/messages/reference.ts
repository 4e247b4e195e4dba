import type { Localised } from "../../base/language.ts";

/** The pages of sources and of data. */
export const reference = {
  sourcesLead: {
    en: "Every document and page that figures and events were taken from. A few have a kept copy against which each figure is checked by machine; the others were transcribed.",
    zh: "本站的数字和大事都出自这些文件和网页。少数留有存档，其中每个数字都由程序同存档核对过；其余由人工抄录。",
  },
  checkedSources: { en: "Checked against a kept copy", zh: "已与存档核对" },
  transcribedSources: { en: "Transcribed", zh: "抄录" },
  kindOf: {
    en: (kind: string, count: number) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${count}`,
    zh: (kind: string, count: number) => `${kind}：${count}份`,
  },
  taken: { en: "What was taken from it", zh: "从中录入的内容" },
  takenCount: {
    en: (count: number) => `${count} ${count === 1 ? "statement" : "statements"}`,
    zh: (count: number) => `${count}条`,
  },
  figureCount: {
    en: (count: number) => `${count} ${count === 1 ? "figure" : "figures"}`,
    zh: (count: number) => `${count}条数字`,
  },
  original: { en: "Title", zh: "原题" },
  translated: { en: "In English", zh: "中文译名" },
  publisher: { en: "Publisher", zh: "发布者" },
  issuer: { en: "Whose figures", zh: "数据出自" },
  published: { en: "Published", zh: "发布时间" },
  language: { en: "Language", zh: "语言" },
  standing: { en: "Kind", zh: "类型" },
  address: { en: "Address", zh: "网址" },
  noAddress: { en: "no address kept", zh: "未留网址" },
  read: { en: "Read", zh: "查阅日期" },
  readOn: { en: (day: string) => `on ${day}`, zh: (day: string) => day },
  readBy: { en: (day: string) => `by ${day} at the latest`, zh: (day: string) => `不晚于${day}` },
  readingDays: {
    en: "Where the day of reading was recorded, it stands with the source. For the others only the latest possible day is known: the day on which the entry came into the data. They may have been read earlier, not later.",
    zh: "查阅日期有记录的，列在来源名下；其余只知道最晚是哪一天，即该来源录入数据的日期，实际查阅可能更早，但不会更晚。",
  },
  linked: {
    en: (linked: number, copied: number) =>
      `Links lead to pages as they stand today. Of the ${linked} sources with an address, ${copied} ${copied === 1 ? "has" : "have"} a kept copy to compare with.`,
    zh: (linked: number, copied: number) =>
      `链接指向网页的现状。有网址的${linked}份来源中，留有存档可供比对的有${copied}份。`,
  },
  copiesWithoutAddress: {
    en: (copies: number) => ` Kept copies that came without an address: ${copies}.`,
    zh: (copies: number) => `另有${copies}份存档没有网址。`,
  },
  notShown: { en: "not shown on the page", zh: "页面未注明" },
  copy: { en: "Kept copy", zh: "存档" },
  copyText: {
    en: (file: string, bytes: string) => `${file}, ${bytes} bytes`,
    zh: (file: string, bytes: string) => `${file}，${bytes}字节`,
  },
  noCopy: {
    en: "none: its figures were transcribed and not checked by machine",
    zh: "无；数字为人工抄录，未经程序核对",
  },
  translationOf: { en: "Translation of", zh: "译自" },
  wrong: { en: "What to know about it", zh: "使用须知" },
  observations: { en: "Figures", zh: "数字" },
  targets: { en: "Targets", zh: "目标" },
  claims: { en: "Claims", zh: "说法" },
  events: { en: "Events", zh: "事件" },
  measure: { en: "Measure", zh: "指标" },
  dataLead: {
    en: "Every table and every measure as a file, at addresses that carry no language and do not change.",
    zh: "每张表、每个指标都可单独下载；文件地址不分语言，长期不变。",
  },
  whole: { en: "The whole data set", zh: "整套数据" },
  zip: {
    en: "Everything: tables, codebook, checksums, citations",
    zh: "全部内容：数据表、编码手册、校验值、引文",
  },
  xlsx: {
    en: "A workbook for spreadsheet programs, one table a sheet",
    zh: "供电子表格软件使用的工作簿，每张表一页",
  },
  json: { en: "All tables, typed, for programs", zh: "全部数据表，供程序读取" },
  dataPackage: {
    en: "Description of the tables for tools (Data Package)",
    zh: "供工具读取的数据表说明（Data Package）",
  },
  csvw: {
    en: "Description of the tables in both languages (CSV on the Web)",
    zh: "中英双语的数据表说明（CSV on the Web）",
  },
  sums: { en: "Checksums of every file", zh: "每个文件的校验值" },
  versions: { en: "Every version that was published", zh: "已发布的各个版本" },
  tables: { en: "The tables", zh: "数据表" },
  file: { en: "File", zh: "文件" },
  rows: { en: "Rows", zh: "行数" },
  columns: { en: "The columns", zh: "各列说明" },
  column: { en: "Column", zh: "列" },
  meaning: { en: "What it holds", zh: "含义" },
  perMeasure: { en: "One file for each measure", zh: "各指标文件" },
  how: { en: "How to read the files", zh: "文件格式" },
  format: {
    en: "The files are UTF-8 without a byte-order mark, comma-separated as RFC 4180 has it, with a line feed (LF) at the end of each line and one header row. Numbers are in base units without thousands marks: 2.05 trillion yuan is 2050000000000; a percentage is written as its number.",
    zh: "文件为UTF-8编码（无BOM），按RFC 4180以逗号分隔，行末为LF，首行为列名。数值以基本单位书写，不加千位分隔符：2.05万亿元写作2050000000000；百分数只写数字。",
  },
  excel: {
    en: "For Excel and WPS there is the workbook (.xlsx): it shows Chinese correctly without any import settings. The CSV files carry no byte-order mark, as strict readers want them; a spreadsheet program that opens one directly may take it for another encoding, so import it as UTF-8.",
    zh: "使用Excel或WPS时，请打开工作簿（.xlsx），中文无需导入设置即可正常显示。CSV文件按严格程序的要求不带BOM；电子表格软件直接打开时可能误判编码，导入时请选择UTF-8。",
  },
  noExceptions: { en: "At present there is none.", zh: "目前没有这样的例外。" },
  licence: { en: "Licence", zh: "许可" },
  licenceText: {
    en: "The collection, its notes and calculations may be used by anyone under this licence, with credit to the project. The figures themselves are those of their publishers: name the original source first.",
    zh: "本数据集及其说明、计算均按此许可开放使用，注明本项目即可。数字本身属于原发布者，引用时请先注明原始来源。",
  },
  cite: { en: "How to cite", zh: "如何引用" },
  citeFirst: {
    en: "Name the original source of a figure first, and then where you found it:",
    zh: "请先注明数字的原始来源，再注明引自本站：",
  },
  citeValues: { en: "Each value with its own source:", zh: "每个数字及其来源：" },
  citeFiles: { en: "For reference managers:", zh: "文献管理软件：" },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;

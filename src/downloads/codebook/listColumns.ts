import { measureCodes, standingCodes } from "./codeLists.ts";
import { pair, text, type Column } from "./column.ts";

/** What stands in the tables that statements refer to. */
export const listColumns: Readonly<Record<string, Column>> = {
  ...pair("name", "Name", "名称"),
  ...pair("description", "Description", "说明"),
  ...pair("definition", "Definition", "定义"),
  ...pair("unit", "Unit", "单位"),
  ...pair("place", "Place or universe", "地区或统计范围"),
  ...pair("suffix", "Unit after a number", "数后单位"),
  place: {
    ...text("Place", "地区", "Place or universe, as in places.csv", "地区或统计范围，见places.csv"),
    refers: "places",
  },
  measure: {
    ...text("Measure", "计数方式", "How the indicator counts", "指标如何计数"),
    codes: measureCodes,
  },
  breaks: text(
    "Breaks",
    "口径中断",
    "Dates at which the indicator changed, with spaces between; values on either side are not comparable",
    "口径改变的日期，多个以空格分开；前后数字不可比",
  ),
  ...pair("break_reasons", "Reasons of the breaks", "口径中断的原因"),
  ...pair("cautions", "Cautions", "使用须知"),
  title: text("Title", "原题", "Title in the source’s own language", "以来源自身语言书写的题名"),
  ...pair("title", "Title", "题名"),
  ...pair("publisher", "Publisher", "发布者"),
  ...pair("issuer", "Office whose figures these are", "数据出自的部门"),
  published: text(
    "Published",
    "发布日期",
    "ISO date, month or year; empty where the page shows none",
    "ISO日期、年月或年份；页面未注明则为空",
  ),
  language: text("Language", "语言", "BCP 47 tag of the text that was read", "所读文本的语言，BCP 47标记"),
  url: {
    ...text(
      "Address",
      "网址",
      "Where it was read; empty where no address was kept",
      "查阅地址；未留存则为空",
    ),
    type: "address",
  },
  read_on: text(
    "Read on",
    "查阅日期",
    "ISO date or month when it was read; empty where that was not recorded",
    "查阅的日期或年月；未记录则为空",
  ),
  read_by: text(
    "Read by",
    "查阅不晚于",
    "The ISO date by which the source had been read, where the day of reading was not recorded; it is the day on which its entry came into the data",
    "未记录查阅日期时，查阅不晚于这一天，即该来源录入数据的日期",
  ),
  standing: {
    ...text("Standing", "类型", "Where the source stands to the figures it prints", "来源与其所载数字的关系"),
    codes: standingCodes,
  },
  sha256: text(
    "SHA-256",
    "SHA-256",
    "Hash of the kept copy; empty: no copy is kept and its figures were transcribed",
    "存档的散列值；空白表示没有存档，数字为人工抄录",
  ),
  translation_of: {
    ...text("Translation of", "译自", "The source that it translates", "所译的来源"),
    refers: "sources",
  },
  date: text("Date", "日期", "Date of the event, written as a period", "事件日期，写法同period"),
};

import type { Localised } from "../../base/language.ts";

/** The pages of charts, and what they offer to take away. */
export const figures = {
  name: { en: "Charts", zh: "图表" },
  title: { en: "Every chart, to look at and to take away", zh: "全部图表，可看可取" },
  lead: {
    en: "The charts of all stories by kind, each framed with its sources and licence. Open one for its table, for pictures to download, and for code to embed it.",
    zh: "各篇报道的图表按类型列出，每张都带来源和许可。点开可看数据表、下载图片、取嵌入代码。",
  },
  takeAway: { en: "Reuse this chart", zh: "取用此图" },
  picture: { en: "PNG", zh: "PNG" },
  stands: { en: "Where it appears", zh: "见于" },
  inStories: { en: "Stories", zh: "报道" },
  ofMeasures: { en: "Measures", zh: "指标" },
  onPage: { en: (name: string) => `the page “${name}”`, zh: (name: string) => `“${name}”页` },
  inWords: { en: "The chart in words", zh: "图中内容" },
  rows: { en: "Every figure in it", zh: "图中全部数字" },
  pictures: { en: "Pictures", zh: "图片" },
  picturesLead: {
    en: "Finding, sources, licence and date stand inside the frame, because a saved picture leaves its page behind.",
    zh: "标题、来源、许可和日期都在图框之内：图片存下来之后，就看不到原来的网页了。",
  },
  landscape: { en: "Landscape", zh: "横版" },
  portrait: { en: "Portrait", zh: "竖版" },
  size: {
    en: (width: number, height: number) => `${width} × ${height} pixels`,
    zh: (width: number, height: number) => `${width}×${height}像素`,
  },
  embed: { en: "Embed", zh: "嵌入网页" },
  embedLead: {
    en: "This code shows the chart on another page, at any width from a phone’s up, with a link back here. It needs no script.",
    zh: "把以下代码放进其他网页即可显示此图，宽窄自适应，附回链，无需脚本。",
  },
  embedPage: { en: "The embedded chart alone", zh: "单看嵌入的图" },
  fromSite: { en: "Table, sources and downloads", zh: "数据表、来源与下载" },
  all: { en: "All charts", zh: "全部图表" },
  marks: { en: "Which chart shows which mark", zh: "哪张图有哪种标记" },
  marksLead: {
    en: "Each way of drawing certainty, and the charts in which it occurs, by kind.",
    zh: "每种表示确定程度的画法，按类型列出用到它的图表。",
  },
  sheet: { en: "Every mark in every kind", zh: "各类图中的全部标记" },
  sheetLead: {
    en: "The figures of this sheet are invented and stand for nothing: they show each mark in each kind of chart that can bear it, in both languages.",
    zh: "以下数字纯属虚构，不代表任何事物，只为展示每类图中可能出现的全部标记，中英文并列。",
  },
  mark: { en: "Mark", zh: "标记" },
  plain: { en: "No mark but exact figures", zh: "全为确数，没有其他标记" },
  terms: {
    en: (licence: string, day: string) => `${licence} · Data as of ${day}`,
    zh: (licence: string, day: string) => `${licence}，数据截至${day}`,
  },
  cardAlt: {
    en: (title: string) => `Chart: ${title}`,
    zh: (title: string) => `图表：${title}`,
  },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;

/** The kinds of charts in the order of the gallery. */
export const figureKinds: ReadonlyMap<string, Localised> = new Map([
  ["series", { en: "Values over time", zh: "随时间变化" }],
  ["multiples", { en: "Small multiples", zh: "同尺度小图" }],
  ["bars", { en: "Bars", zh: "条形图" }],
  ["bullet", { en: "Results against targets", zh: "结果与目标" }],
  ["dumbbell", { en: "Two values compared", zh: "两值对照" }],
  ["slope", { en: "From one date to another", zh: "两个时点之间" }],
  ["strip", { en: "Parts of a whole", zh: "整体与部分" }],
  ["funnel", { en: "Stage by stage", zh: "逐级收窄" }],
  ["units", { en: "One square for each thing", zh: "一格一个" }],
  ["hundred", { en: "A share counted out in squares", zh: "百格图" }],
  ["rivals", { en: "Sources side by side", zh: "各家说法并列" }],
  ["decay", { en: "A figure handed on", zh: "数字辗转" }],
  ["timeline", { en: "Programmes under a chart", zh: "图与大事记" }],
]);

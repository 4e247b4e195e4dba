import type { Term } from "./term.ts";

/** Places, villages and people, as the campaign counted them. */
export const places: readonly Term[] = [
  {
    id: "poor-village",
    name: { en: "poor village", zh: "建档立卡贫困村" },
    text: {
      en: "A village entered as poor in the national register of poverty. Most figures for poor villages mean these; offices count them a little differently, and the poverty office’s list is longer than the one the industry ministry works with.",
      zh: "列入全国扶贫登记、按“建档立卡”管理的贫困村。各部门公布的贫困村数字大多指这些村，但名单略有出入：扶贫办的名单比工信部所用的长。",
    },
    measures: ["registered-poor-villages", "poor-villages-remaining"],
  },
  {
    id: "deeply-poor-area",
    name: { en: "deeply poor area", zh: "深度贫困地区" },
    text: {
      en: "An area where poverty was worst and came last to be dealt with. The three regions and three prefectures are the best-known part; sources often leave open whether they mean only those.",
      zh: "贫困程度最深、最后攻坚的地区。“三区三州”是其中最常提到的部分；来源常常没有说明，所指的是不是只有三区三州。",
    },
    measures: ["deep-poverty-area-poor-villages-broadband"],
  },
  {
    id: "three-regions-three-prefectures",
    name: { en: "three regions and three prefectures", zh: "三区三州" },
    text: {
      en: "Tibet, southern Xinjiang and the Tibetan areas of four provinces, with the prefectures of Linxia, Liangshan and Nujiang. Some shares of villages are printed for these, others for deeply poor areas as a whole.",
      zh: "西藏、新疆南疆、四省藏区，以及临夏州、凉山州、怒江州。有的比例按三区三州公布，有的按整个深度贫困地区公布。",
    },
    measures: ["three-regions-three-prefectures-poor-villages-broadband"],
  },
  {
    id: "administrative-village",
    name: { en: "administrative village", zh: "行政村" },
    text: {
      en: "The lowest unit by which the countryside is administered and counted: an office, its territory, and the hamlets in it. Chinese pages say 行政村, those of the post 建制村. Offices do not agree on how many there are, so a share of villages needs its base named.",
      zh: "农村最基层的行政和统计单位：一级组织连同它的辖区，下面往往有若干自然村；邮政部门称建制村。行政村总数各部门说法不一，因此凡按村算的比例都要问清基数。",
    },
    measures: [
      "administrative-villages-broadband",
      "village-level-units-verified",
      "administrative-villages-in-postal-count",
    ],
  },
  {
    id: "hamlet",
    name: { en: "hamlet", zh: "自然村" },
    text: {
      en: "A settlement inside an administrative village. Coverage is counted by administrative village: once a line reaches the village, its outlying hamlets are not looked at one by one.",
      zh: "行政村里的一个个村落。覆盖率按行政村计：线路通到村就算通，偏远的自然村不再单独看。",
    },
    measures: ["administrative-villages-broadband"],
  },
  {
    id: "counties-832",
    name: { en: "the 832 counties", zh: "832个贫困县" },
    text: {
      en: "The counties on the national list of poor counties: the key counties of the poverty programme and the counties of contiguous poor areas, those on both lists counted once. A poor county is not the same as poor people: the register was kept household by household.",
      zh: "列入国家名单的贫困县：扶贫重点县加上连片特困地区的县，重复的只算一次。贫困县不等于贫困人口，建档立卡是一户一户做的。",
    },
    measures: ["poor-counties-designated", "poor-counties-remaining"],
  },
  {
    id: "delisted",
    name: { en: "off the list", zh: "摘帽" },
    text: {
      en: "A county left the list when the share of poor people in it had fallen below a set level, not when nobody was poor. Sources count by the year for which a county qualified or by the day it was declared, which often fell in the year after.",
      zh: "贫困发生率降到规定标准以下，县就可以退出名单，并不是县里已经没有穷人。有的来源按达标年度计，有的按宣布日期计，后者往往落在次年。",
    },
    measures: ["poor-counties-delisted-in-year", "poor-counties-delisted-cumulative"],
  },
  {
    id: "poverty-line",
    name: { en: "poverty line", zh: "贫困线" },
    text: {
      en: "China’s own line for the countryside: an income per person per year, fixed at the prices of 2010 and carried forward with prices. It is not the World Bank’s line. When officials said that extreme poverty had ended, they meant by this standard.",
      zh: "中国自己的农村贫困标准：按2010年价格定下每人每年的收入，此后随物价调整，与世界银行标准不同。官方所说消除绝对贫困，就是按这条线。",
    },
    measures: ["poverty-line-per-person", "rural-poor-population"],
  },
];

import type { Term } from "./term.ts";

/** Lines, and the people who use them. */
export const lines: readonly Term[] = [
  {
    id: "broadband",
    name: { en: "broadband", zh: "通宽带" },
    text: {
      en: "A fixed line to the internet, of fibre or not. How fast it must be was not the same all along: villages that counted as connected earlier were evidently left out under a later, stricter standard.",
      zh: "有固定宽带线路，不限光纤。多快才算宽带，标准前后并不一样：早先算“通”的村，后来标准提高，显然又被剔除了一部分。",
    },
    measures: ["administrative-villages-broadband", "administrative-villages-broadband-2011-standard"],
  },
  {
    id: "fibre",
    name: { en: "fibre", zh: "通光纤" },
    text: {
      en: "An optical line. A village with fibre has broadband; a village with broadband need not have fibre. The two were counted apart and cannot be joined in one line, though some pages print one for the other.",
      zh: "通了光缆线路。通光纤的村一定通宽带，通宽带的村不一定通光纤。两者分别统计，不能连成一条线，而有些页面把两者混着写。",
    },
    measures: ["administrative-villages-fibre", "poor-villages-fibre"],
  },
  {
    id: "covered",
    name: { en: "covered, connected", zh: "覆盖、通" },
    text: {
      en: "A village is covered when a line or a signal reaches it, a school or hospital when it is linked. It says nothing of how many people use the line, or for what.",
      zh: "线路或信号到了村里，就算“通”；学校、医院接通了，就算“覆盖”。至于有多少人用、用来做什么，这些数字没有说。",
    },
    measures: ["administrative-villages-broadband", "poor-county-hospitals-telemedicine"],
  },
  {
    id: "universal-service",
    name: { en: "universal service", zh: "电信普遍服务" },
    text: {
      en: "The scheme, begun at the end of 2015, by which the central budget and the operators pay for lines and masts where no operator would build for profit: first fibre for villages, in later batches mobile base stations. Villages “supported” were assigned to the scheme; their lines need not have been finished.",
      zh: "2015年底启动的办法：在企业无利可图的地方，由中央财政补助、电信企业出资建网，先是给村里通光纤，后几批转向移动基站。“支持”的村是已部署任务的村，未必都已完工。",
    },
    measures: [
      "universal-service-administrative-villages-supported",
      "universal-service-poor-villages-supported",
      "universal-service-central-subsidy",
    ],
  },
  {
    id: "internet-user",
    name: { en: "internet user", zh: "网民" },
    text: {
      en: "By the definition of CNNIC, the China Internet Network Information Center: a resident aged six or over who has gone online in the past six months. The number is estimated from a sample survey; nobody counts users one by one.",
      zh: "按中国互联网络信息中心（CNNIC）的定义，指过去半年内上过网的年满六周岁居民。网民人数由抽样调查推算，不是逐个清点出来的。",
    },
    measures: ["rural-internet-users", "internet-users-total"],
  },
  {
    id: "penetration",
    name: { en: "penetration", zh: "互联网普及率" },
    text: {
      en: "Internet users as a share of the people, by CNNIC’s survey: the rural rate is rural users divided by rural population. It says who goes online, not where a line lies. After the end of 2020 it was evidently worked out on another base.",
      zh: "网民占人口的比例，据CNNIC抽样调查；农村普及率就是农村网民除以农村人口。它说的是谁在上网，不是哪里通了网。2020年底以后，推算所用的基数显然变了。",
    },
    measures: ["rural-internet-penetration", "urban-internet-penetration"],
  },
];

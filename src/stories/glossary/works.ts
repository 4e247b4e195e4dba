import type { Term } from "./term.ts";

/** Programmes, services and what they sold. */
export const works: readonly Term[] = [
  {
    id: "action-plan",
    name: { en: "the five projects", zh: "网络扶贫五大工程" },
    text: {
      en: "The parts of the action plan for internet-aided poverty alleviation of 2016: network coverage, rural e-commerce, learning, information services and public welfare.",
      zh: "2016年《网络扶贫行动计划》的五个部分：网络覆盖、农村电商、网络扶智、信息服务、网络公益。",
    },
    measures: ["action-plan-projects"],
  },
  {
    id: "teaching-point",
    name: { en: "teaching point", zh: "教学点" },
    text: {
      en: "A small rural site of a primary school, too small to be counted as a school of its own. Shares of schools with and without teaching points differ, and mixing the two makes schools seem to lose their lines.",
      zh: "小学设在乡村的小规模教学场所，不单独算一所学校。含不含教学点，学校接入比例就不一样；两种数混用，会显得学校的网断了。",
    },
    measures: ["schools-internet-access", "schools-internet-access-incl-teaching-points"],
  },
  {
    id: "online-retail",
    name: { en: "rural online retail", zh: "农村网络零售额" },
    text: {
      en: "Goods and services sold online in rural areas, an estimate that the commerce ministry publishes from the monitoring of third parties. It is turnover, not the income of farmers. What it covers changed more than once, and no page we read defines it in full.",
      zh: "农村地区通过网络卖出的商品和服务金额，由商务部根据第三方监测数据推算发布。这是营业额，不是农民收入。口径不止变过一次，所读页面都没有完整交代。",
    },
    measures: ["rural-online-retail", "farm-produce-online-retail"],
  },
  {
    id: "demonstration-county",
    name: { en: "e-commerce demonstration county", zh: "电商进农村综合示范县" },
    text: {
      en: "A county supported at least once since 2014 by the programme of the finance and commerce ministries that demonstrates e-commerce in rural areas. Full coverage of the poor counties means that each had this support, not that much was sold.",
      zh: "2014年以来至少得到过一次财政部、商务部“电子商务进农村综合示范”支持的县。对贫困县“全覆盖”，指每个县都得到过支持，不说明网上卖了多少。",
    },
    measures: [
      "ecommerce-demonstration-counties-cumulative",
      "ecommerce-demonstration-poor-counties-cumulative",
    ],
  },
  {
    id: "platform-832",
    name: { en: "the 832 platform", zh: "832平台" },
    text: {
      en: "A website opened in January 2020 for farm produce of the poor counties and named after their number. Buyers are mainly public bodies that must spend part of their budget there: procurement, not demand on an open market.",
      zh: "贫困地区农副产品网络销售平台，2020年1月上线，以贫困县的数目得名。买方以预算单位为主，须按规定比例采购，因此是政府采购，不是开放市场的需求。",
    },
    measures: ["platform-832-sales-cumulative", "platform-832-suppliers"],
  },
  {
    id: "yinong",
    name: { en: "Yinong outlet", zh: "益农信息社" },
    text: {
      en: "A service point in a village under the agriculture ministry’s scheme to bring information to villages and households. It counts once it is set up, used or not; the village stations of the e-commerce programme are something else.",
      zh: "农业农村部信息进村入户工程在村里设的服务点，建成即计入，不看有没有人用；与电商进农村的村级站点不是一回事。",
    },
    measures: ["yinong-information-centres", "villages-with-yinong-centre"],
  },
  {
    id: "telemedicine",
    name: { en: "telemedicine", zh: "远程医疗" },
    text: {
      en: "Consultations and diagnoses over a line between a county hospital and a larger one. Full coverage means that the county hospital of each poor county is linked; it says nothing of township clinics or of how often the link is used.",
      zh: "县级医院与上级医院通过网络会诊、诊断。“全覆盖”指每个贫困县的县级医院都已接通，不涉及乡镇卫生院，也不说明用得多不多。",
    },
    measures: ["poor-county-hospitals-telemedicine", "telemedicine-sessions"],
  },
];

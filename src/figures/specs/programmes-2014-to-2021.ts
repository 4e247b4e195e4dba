import type { TimelineSpec } from "../kinds/timeline.ts";

/** The campaign's programmes by project, under the share of rural people online. */
export const programmes2014To2021: TimelineSpec = {
  id: "programmes-2014-to-2021",
  kind: "timeline",
  theme: "divide",
  title: {
    en: "Most programmes had been announced before rural use of the internet rose fastest",
    zh: "农村上网比例升得最快之前，多数项目早已宣布",
  },
  subtitle: {
    en: "Internet users as a share of the rural population, percent, above the dates of the programmes",
    zh: "农村网民占农村人口的比例（%），下方为各项目的日期",
  },
  chart: {
    lines: [{ indicator: "rural-internet-penetration" }],
  },
  years: [2014, 2022],
  lanes: [
    {
      label: { en: "The campaign as a whole", zh: "总体部署" },
      events: [
        { event: "action-plan-2016", label: { en: "Action Plan", zh: "网络扶贫行动计划" } },
        {
          event: "digital-village-outline-2019",
          label: { en: "Digital Village outline", zh: "数字乡村纲要" },
        },
        { event: "victory-declared-2021", label: { en: "Victory declared", zh: "宣告全面胜利" } },
      ],
    },
    {
      label: { en: "Lines", zh: "网络覆盖" },
      events: [
        { event: "universal-service-decision-2015", label: { en: "Universal service", zh: "电信普遍服务" } },
        {
          event: "industry-ministry-plan-2018",
          label: { en: "Industry ministry’s plan", zh: "工信部实施方案" },
        },
        { event: "broadband-complete-2021", label: { en: "Said to be complete", zh: "宣布全部通宽带" } },
      ],
    },
    {
      label: { en: "Trade and parcels", zh: "电商与快递" },
      events: [
        {
          event: "ecommerce-demonstration-2014",
          label: { en: "E-commerce pilot counties", zh: "电商示范县" },
        },
        {
          event: "state-council-express-opinions-2015",
          label: { en: "Express delivery goals", zh: "快递业意见" },
        },
        { event: "ecommerce-guideline-2016", label: { en: "E-commerce guideline", zh: "电商扶贫意见" } },
        { event: "platform-832-2020", label: { en: "Market for poor counties", zh: "扶贫农产品平台" } },
        { event: "rural-delivery-meeting-2021", label: { en: "Rural delivery", zh: "农村寄递部署" } },
      ],
    },
    {
      label: { en: "Help and services", zh: "公益与服务" },
      events: [
        { event: "social-poverty-platform-2016", label: { en: "Help-matching site", zh: "社会扶贫网" } },
        { event: "hospital-pairing-2016", label: { en: "Hospitals paired", zh: "医院结对" } },
        {
          event: "telemedicine-announced-2019",
          label: { en: "Telemedicine announced", zh: "宣布远程医疗覆盖" },
        },
      ],
    },
  ],
};

import type { Localised } from "../../base/language.ts";
import type { GrammarMark } from "../../figures/index.ts";

/** What each mark of the certainty grammar stands for, with printed words that call for it. */
export const grammarTexts: Readonly<
  Record<GrammarMark, { readonly printed: readonly [tag: string, text: string][]; readonly text: Localised }>
> = {
  exact: {
    printed: [["en", "99.2 percent"]],
    text: {
      en: "A solid bar with a hard end; a filled dot on a line. The printed digits give its precision.",
      zh: "实心条，末端齐平；折线上为实心圆点。精确到原文最后一位数。",
    },
  },
  lower: {
    printed: [
      ["zh-Hans", "98%以上"],
      ["zh-Hans", "超过14.8万个"],
    ],
    text: {
      en: "Solid up to what is stated, hatched where the truth may lie, a chevron pointing that way. The hatch ends at the natural limit or at the edge of the chart.",
      zh: "实心画到原文所写的数，真值可能所在处画斜纹，箭头指明方向；斜纹止于自然上限或图的边缘。",
    },
  },
  upper: {
    printed: [
      ["zh-Hans", "不足70%"],
      ["en", "less than 70%"],
    ],
    text: { en: "No solid bar at all: only the ceiling is known.", zh: "没有实心部分：只知道上限。" },
  },
  nearly: {
    printed: [
      ["en", "nearly 1.8 trillion yuan"],
      ["en", "nearly 10 billion yuan"],
    ],
    text: {
      en: "A soft end and a chevron back: close to the stated figure, and below it.",
      zh: "末端渐隐，箭头朝回：接近原文所写的数，但没有达到。",
    },
  },
  about: {
    printed: [
      ["zh-Hant", "約有5萬個"],
      ["zh-Hans", "约5万个"],
    ],
    text: { en: "A soft end: the truth may lie on either side.", zh: "末端渐隐：真值可能略高，也可能略低。" },
  },
  target: {
    printed: [["en", "99 percent"]],
    text: {
      en: "A flag. A target is never drawn as an outcome, nor set against a different measure without saying so.",
      zh: "一面小旗。目标从不画成结果，也不与另一个指标比较；如须并列，必定说明。",
    },
  },
  disagree: {
    printed: [
      ["en", "79.2%"],
      ["zh-Hant", "79.37%"],
    ],
    text: {
      en: "Every reported value is drawn, the one we use filled, the others open, joined by a bracket. Rival figures are never averaged.",
      zh: "各来源的数字都画出来：采用的为实心，其余为空心，以括线相连。互相矛盾的数字从不取平均。",
    },
  },
  gap: {
    printed: [],
    text: {
      en: "A dotted link: nothing was reported between. Never a solid line through years nobody reported.",
      zh: "虚点连线：其间没有公布数字。没有数字的年份，绝不画实线。",
    },
  },
  break: {
    printed: [],
    text: {
      en: "The line is cut: before and after were not measured in the same way.",
      zh: "线条断开：前后口径不同，不可相接。",
    },
  },
  forecast: {
    printed: [["en", "expected to exceed 220 billion yuan"]],
    text: {
      en: "An outline: said beforehand, not reported afterwards.",
      zh: "只有轮廓：事前预计，并非事后公布。",
    },
  },
  calculated: {
    printed: [],
    text: {
      en: "Grey: not printed anywhere, but implied by printed figures. We show the range that their rounding allows.",
      zh: "灰色：任何来源都没有印出，由已公布的数字推算而来，并给出舍入误差允许的范围。",
    },
  },
  slip: {
    printed: [["en", "CNY39.75 billion"]],
    text: {
      en: "An empty bar: a slip in print or translation, drawn only where slips are the subject, and never as solid as a figure in use.",
      zh: "空心条：印刷或翻译中的差错，只在专讲差错的图里画出，绝不画得像采用的数字那样实。",
    },
  },
};

import type { Localised } from "../../base/language.ts";

/** What is said to readers who take figures away. */
export const research = {
  cite: { en: "Cite", zh: "引用" },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  selected: {
    en: "The browser did not allow copying. The text is selected: copy it from there.",
    zh: "浏览器不允许自动复制。文字已选中，可直接复制。",
  },
  code: { en: "Code to copy", zh: "可复制的代码" },
  codeLead: {
    en: "Each reads the live file, takes the figures in use and leaves an open bound open. Put the address of a measure’s file in its place for one measure.",
    zh: "以下代码直接读取线上文件，取采用的数字，没有边界的一侧不作限定。只要一个指标时，把地址换成该指标的文件即可。",
  },
  versions: { en: "Versions", zh: "版本" },
  versionsLead: {
    en: "Every release stays at its own address, byte for byte. The newest first, with what changed in it.",
    zh: "每个发布过的版本都原样保留在各自的地址。以下由新到旧，并列出变动。",
  },
} satisfies Record<string, Localised>;

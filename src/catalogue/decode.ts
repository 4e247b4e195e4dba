import type { SourceFile } from "./sourceFile.ts";

/** Encodings that a spreadsheet may have saved in place of UTF-8. */
export type Encoding = "gb18030" | "big5" | "windows-1252" | "utf-16" | "unknown";

export type Decoded =
  | { readonly text: string; readonly encoding?: undefined }
  | { readonly text?: undefined; readonly encoding: Encoding };

/** The text of a file without byte order mark and with plain line feeds, or the encoding it seems to be in. */
export function decode({ content }: SourceFile): Decoded {
  if (typeof content === "string") return { text: plainLines(content) };
  if (looksUtf16(content)) return { encoding: "utf-16" };
  const text = tryDecode(content, "utf-8");
  if (text === undefined) return { encoding: guessEncoding(content) };
  if (isDisguisedChinese(content, text)) return { encoding: "gb18030" };
  return { text: plainLines(text) };
}

/** Lines and columns stay what they were: each kind of line break counts as one. */
function plainLines(text: string): string {
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return bare.includes("\r") ? bare.replace(/\r\n?/g, "\n") : bare;
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 400);
  return head.length >= 8 && head.filter((byte) => byte === 0).length > head.length / 4;
}

// 元 in GBK is D4 AA, which UTF-8 reads as one rare Cyrillic letter: bytes alone do not tell, the script does.
const rareLetters = /[\u0370-\u07FF]/;
const chinese = /[\u4E00-\u9FFF]/;

function isDisguisedChinese(bytes: Uint8Array, text: string): boolean {
  if (!rareLetters.test(text) || chinese.test(text)) return false;
  return commonCharacters(tryDecode(bytes, "gb18030")) > 0;
}

const commonSimplified = new Set(
  "的年月日中国农村网络零售额亿元万户贫困县比例达以上超过约近不足于和个有来源注报",
);
const commonTraditional = new Set(
  "的年月日中國農村網絡零售額億元萬戶貧困縣比例達以上超過約近不足於和個有來源註報",
);

function guessEncoding(bytes: Uint8Array): Encoding {
  if (onlyLoneHighBytes(bytes)) return "windows-1252";
  const simplified = commonCharacters(tryDecode(bytes, "gb18030"), commonSimplified);
  const traditional = commonCharacters(tryDecode(bytes, "big5"), commonTraditional);
  if (simplified !== traditional) return simplified > traditional ? "gb18030" : "big5";
  return guessByPairs(bytes);
}

// Where no common character helps: GB 2312 never has a second byte below A1, and Big5 often has.
function guessByPairs(bytes: Uint8Array): Encoding {
  if (tryDecode(bytes, "gb18030") !== undefined && !hasLowSecondByte(bytes)) return "gb18030";
  return tryDecode(bytes, "big5") === undefined ? "unknown" : "big5";
}

function hasLowSecondByte(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    at += 1;
    if ((bytes[at] ?? 0) < 0xa1) return true;
  }
  return false;
}

function commonCharacters(text: string | undefined, common: ReadonlySet<string> = commonSimplified): number {
  let count = 0;
  for (const character of text ?? "") if (common.has(character)) count += 1;
  return count;
}

function onlyLoneHighBytes(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte, index) => byte < 0x80 || ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80),
  );
}

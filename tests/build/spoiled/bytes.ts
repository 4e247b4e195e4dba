import {
  accepted,
  encoded,
  events,
  indicators,
  latin1,
  observations,
  refused,
  replaced,
  sound,
  sources,
  targets,
  utf16,
} from "./spoil.ts";

const text = sound(observations);
const json = sound(indicators);
const mark = "\uFEFF";
const ascii = "indicator,for_period,set_on,value,qualifier,as_printed,source,locator,note_en,note_zh\n";

/** What a program may do to the bytes of a file. */
export const spoiledBytes = [
  accepted("CSV with a byte order mark", observations, mark + text),
  accepted("JSON with a byte order mark", indicators, mark + json),
  refused("a byte order mark twice", observations, mark + mark + text, [1, 1]),
  accepted("CRLF", observations, text.replaceAll("\n", "\r\n")),
  accepted("CR alone", observations, text.replaceAll("\n", "\r")),
  accepted(
    "line ends of all kinds",
    observations,
    text.replace("\n", "\r").replace("\n", "\r\n").replace("\n", "\r"),
  ),
  accepted("JSON with CRLF", indicators, json.replaceAll("\n", "\r\n")),
  accepted("JSON with CR alone", indicators, json.replaceAll("\n", "\r")),
  accepted("no line end at the end", observations, text.trimEnd()),
  accepted("empty lines at the end", observations, `${text}\n\n\n`),
  accepted("an empty line in the middle", observations, text.replace("\nfar-villages,", "\n\nfar-villages,")),
  refused("CSV in GBK", observations, encoded(text, "gbk"), [1, 1]),
  refused("CSV in Big5", observations, encoded(text.replace("含自然村。", "不含網絡農村。"), "big5"), [1, 1]),
  refused("JSON in GBK", indicators, encoded(json, "gbk"), [1, 1]),
  refused("JSON in Big5", sources, encoded(sound(sources).replace("远方公报", "農村網絡"), "big5"), [1, 1]),
  refused(
    "GBK that happens to be UTF-8 (元)",
    targets,
    encoded(`${ascii}far-villages,2020,2016,90,exact,90元,far-office-2020,,,\n`, "gbk"),
    [1, 1],
  ),
  refused(
    "GBK that happens to be UTF-8 (亿元)",
    targets,
    encoded(`${ascii}far-villages,2020,2016,90,exact,90亿元,far-office-2020,,,\n`, "gbk"),
    [1, 1],
  ),
  refused(
    "Windows-1252",
    events,
    latin1(
      sound(events)
        .replace(/[^ -~\n]+/g, "x")
        .replace("First", "Premi\u00E8re"),
    ),
    [1, 1],
  ),
  refused("UTF-16, little end first", observations, utf16(text, "little"), [1, 1]),
  refused("UTF-16, big end first", observations, utf16(text, "big"), [1, 1]),
  refused("UTF-16 without its mark", observations, utf16(text, "little", false), [1, 1]),
  refused("JSON in UTF-16", indicators, utf16(json, "little"), [1, 1]),
  replaced("NUL", observations, "less than 70%", "less\u0000than 70%", "\u0000"),
  replaced("a control character", observations, "Small hamlets", "Small\u0007hamlets", "\u0007"),
  replaced("a control character of Windows", observations, "Small hamlets", "Small\u0092hamlets", "\u0092"),
  replaced("a replacement character", observations, "含自然村", "含自\uFFFD村", "\uFFFD"),
  replaced("a replacement character in JSON", indicators, "通网村比例", "通网\uFFFD比例", "\uFFFD"),
  replaced("a control character in JSON", indicators, "Villages online", "Villages\u0001online", "\u0001"),
  refused("a CSV file without a byte", observations, "", [1, 1]),
  refused("a CSV file of blanks", events, " \n\n", [1, 1]),
  refused("a JSON file without a byte", sources, "", [1, 1]),
  refused("a missing CSV file", events, undefined, [1, 1]),
  refused("a missing JSON file", sources, undefined, [1, 1]),
  refused("a missing table of a theme", observations, undefined, [1, 1]),
  refused("a missing list of a theme", indicators, undefined, [1, 1]),
  refused("a file of another name", "data/coverage/observation.csv", text, [1, 1]),
  refused("a copy that a spreadsheet made", "data/coverage/observations (1).csv", text, [1, 1]),
  refused("a workbook", "data/coverage/observations.xlsx", new Uint8Array([0x50, 0x4b, 3, 4]), [1, 1]),
  accepted("the lock of an office program", "data/coverage/.~lock.observations.csv#", ",me,\n"),
  accepted("the owner file of an office program", "data/coverage/~$observations.csv", "x"),
  accepted("the shadow of a Macintosh", "data/coverage/._observations.csv", new Uint8Array([0, 5, 22, 7])),
];

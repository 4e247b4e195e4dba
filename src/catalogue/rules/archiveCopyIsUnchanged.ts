import type { Problem } from "../../base/problem.ts";
import type { Archive } from "../archive.ts";
import type { Draft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem } from "../problem.ts";

const rule = "archive-copy-is-unchanged";

/** Every archived copy is there, with the bytes that sources.json names. */
export function* archiveCopyIsUnchanged({ sources }: Draft, archive: Archive): Iterable<Problem> {
  for (const { value, document, path } of sources.entries) {
    if (!value.archive) continue;
    const { file, sha256, bytes } = value.archive;
    const at = (key: string): Problem["at"] => jsonPlace(document, [...path, "archive", key]);
    const copy = archive.get(file);
    if (!copy) yield absent(file, at("file"));
    else if (copy.sha256 !== sha256) yield otherHash(file, copy.sha256, at("sha256"));
    else if (copy.bytes !== bytes) yield otherSize(file, copy.bytes, bytes, at("bytes"));
  }
}

function absent(file: string, at: Problem["at"]): Problem {
  return problem(
    rule,
    at,
    { en: `The folder of kept copies holds no file "${file}".`, zh: `存档文件夹中没有文件“${file}”。` },
    {
      en: "Correct the name, or remove archive with its braces { } if no copy is kept.",
      zh: "更正文件名；若没有存档，删去 archive 及其花括号 { }。",
    },
  );
}

function otherHash(file: string, sha256: string, at: Problem["at"]): Problem {
  return problem(
    rule,
    at,
    {
      en: `The kept copy ${file} is not the one described here: its SHA-256 is ${sha256}.`,
      zh: `存档 ${file} 不是此处登记的那一份：其 SHA-256 为 ${sha256}。`,
    },
    {
      en: "Put the copy back from which the figures were read; if it is this one, write its SHA-256 here.",
      zh: "放回数字所出自的那一份存档；若就是这一份，在此写上述 SHA-256。",
    },
  );
}

function otherSize(file: string, found: number, stated: number, at: Problem["at"]): Problem {
  return problem(
    rule,
    at,
    {
      en: `The kept copy ${file} has ${found} bytes, not ${stated}.`,
      zh: `存档 ${file} 为 ${found} 字节，而非 ${stated} 字节。`,
    },
    { en: `Write ${found}.`, zh: `改为 ${found}。` },
  );
}

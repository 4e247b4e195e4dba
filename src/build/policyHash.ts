import { createHash } from "node:crypto";

/** The hash by which a content security policy lets in a script or style that stands in a page; a policy puts it in quotes. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

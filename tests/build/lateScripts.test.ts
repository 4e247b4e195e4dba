import { expect, it } from "vitest";
import { lateScript, lateScripts } from "../../src/build/lateScripts.ts";

const module = (file: string) => `<script type="module" src="${file}"></script>`;

it("asks for the scripts of components once, after all that is read", () => {
  const html = `<body>${module("/Copy.a.js")}<p>One</p>${module("/Figure.b.js")}${module("/Copy.a.js")}<p>$& two</p></body>`;
  expect(lateScripts(html)).toBe(
    `<body><p>One</p><p>$& two</p><script data-later="/Copy.a.js /Figure.b.js">${lateScript}</script></body>`,
  );
});

it("leaves the script that a page is for, and those that stand in it, as they are", () => {
  const html = `<body><script type="speculationrules">{}</script>${module("/search.a.js")}<p>One</p></body>`;
  expect(lateScripts(html)).toBe(html);
});

it("takes a text that looks like the end of a page for no end", () => {
  const html = `<body>${module("/Copy.a.js")}<p title="</body>">One</p></body></html>`;
  expect(lateScripts(html)).toMatch(
    /^<body><p title="<\/body>">One<\/p><script .*<\/script><\/body><\/html>$/,
  );
});

import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indicatorModels, storyModels } from "../figures/everyFigure.ts";
import { contactSheet } from "./sheet.ts";

// A page to open in a browser, in light, dark, print, forced colours or greyscale: every chart of the site.
const file = join(process.argv[2] ?? tmpdir(), "contact-sheet.html");
writeFileSync(file, contactSheet([...storyModels, ...indicatorModels], [328, 608, 760]));
console.log(file);

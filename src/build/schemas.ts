import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { jsonSchemas } from "../catalogue/jsonSchemas.ts";
import { runCommand } from "./command.ts";
import { projectRoot } from "./projectRoot.ts";
import { writeWhole } from "./writeWhole.ts";

await runCommand(async () => {
  for (const [path, text] of jsonSchemas()) {
    const file = join(projectRoot, path);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text);
    process.stdout.write(`${path}\n`);
  }
  return 0;
});

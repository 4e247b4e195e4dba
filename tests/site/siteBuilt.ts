import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { inject } from "vitest";

// Whoever loads this waits until the site of all tests stands; the first to ask begins its build.
// Unlike `fetch`, this request waits for its answer as long as it takes.
const answer = await new Promise<IncomingMessage>((resolve, reject) => {
  get(inject("siteDoor"), resolve).on("error", reject);
});
const wrong = await text(answer);
if (answer.statusCode !== 200) throw new Error(wrong);

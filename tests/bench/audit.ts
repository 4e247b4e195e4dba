import { createServer, type AddressInfo } from "node:net";
import lighthouse, { type Result } from "lighthouse";
import { launchBrowser } from "../browser.ts";

/** Audits one page of an address with Lighthouse, only of the named categories if any are named. */
export type Audit = (url: string, categories?: readonly string[]) => Promise<Result>;

/** Starts the test browser for Lighthouse, and hands over what audits with it: mobile, simulated slow 4G, CPU × 4. */
export async function withLighthouse(run: (audit: Audit) => Promise<void>): Promise<void> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    await run((url, categories) => auditPage(url, port, categories));
  } finally {
    await browser.close();
  }
}

// Its defaults are the phone, the line and the processor that we want. A browser under test keeps no pages to go back to.
async function auditPage(url: string, port: number, categories?: readonly string[]): Promise<Result> {
  const only = categories === undefined ? {} : { onlyCategories: [...categories] };
  const result = await lighthouse(url, { port, logLevel: "error", skipAudits: ["bf-cache"], ...only });
  if (result === undefined) throw new Error(`Lighthouse did not audit ${url}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  return result.lhr;
}

/** What an audit measured, in its own unit: milliseconds, or a share. */
export function measured({ audits }: Result, name: string): number {
  return audits[name]?.numericValue ?? Number.NaN;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

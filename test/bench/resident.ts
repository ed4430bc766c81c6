import { readFileSync } from "node:fs";

/** How large this process is now, or was at its largest, in bytes; where the system does not tell, as Node sees it. */
export function residentSize(figure: "now" | "peak"): number {
  try {
    const status = readFileSync("/proc/self/status", "utf8");
    const name = figure === "now" ? "VmRSS" : "VmHWM";
    return Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)![1]) * 1024;
  } catch {
    return figure === "now" ? process.memoryUsage.rss() : process.resourceUsage().maxRSS * 1024;
  }
}

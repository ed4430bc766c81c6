import { type Line, renderChart } from "./svg.js";

/** What something takes at a size. */
export interface Point {
  readonly size: number;
  readonly milliseconds: number;
  /** Memory in bytes. */
  readonly growth: number;
}

export interface Curve {
  /** What is done. */
  readonly name: string;
  readonly points: readonly Point[];
}

/** The curves as time and as memory for each unit. */
export function chartOf(title: string, unit: string, curves: readonly Curve[]): string {
  const panels = [
    { title: `µs for each of the ${unit}`, lines: curves.map(lineOf) },
    { title: `KB of memory for each of the ${unit}`, lines: curves.map(memoryLineOf) },
  ];
  return renderChart({ title, unit, panels });
}

function lineOf({ name, points }: Curve): Line {
  return {
    name,
    points: points.map(({ size, milliseconds }) => ({ x: size, y: (milliseconds * 1000) / size })),
  };
}

/** Below this, how much a process grows is chance. */
const NOISE = 256 * 1024;

function memoryLineOf({ name, points }: Curve): Line {
  const grown = points.filter(({ growth }) => growth > NOISE);
  return { name, points: grown.map(({ size, growth }) => ({ x: size, y: growth / 1024 / size })) };
}

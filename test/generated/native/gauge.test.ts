import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Native from "iostx/native";
import koffi from "koffi";
import ts from "typescript";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generateText, readProject } from "../../generator/support.js";
import { build, missing } from "./build.js";

/*
 * An interface that has nothing to do with replication: what the other tests cannot tell, because IOSTX has no such
 * parameter and no such result.
 */

const title = missing === undefined ? "" : ` (skipped: ${missing})`;
const test = suite(`native: every kind of parameter and result${title}`);

/** Where a method puts what it delivers. */
interface Out<Value> {
  value: Value;
}

interface Mark {
  wNumber: number;
  dHeight: number;
  ftMade: bigint;
  abName: Uint8Array;
  allFar: readonly [bigint, bigint];
  id: Uint8Array;
}

interface Gauge {
  Add(first: bigint, between: number, second: bigint, ft: bigint, sum: Out<bigint>): number;
  Count(count: Out<number>): number;
  Double(far: Out<bigint>): number;
  Switch(on: Out<boolean>): number;
  Move(mark: Out<Mark>, by: number): number;
  Raise(bytes: Uint8Array): number;
  Total(): bigint;
  Limit(less: number): bigint;
  IsOn(): boolean;
  Shown(): number;
  Below(): number;
  Large(again: Out<number>): number;
  Small(): number;
  Tiny(): number;
  Letter(): number;
  WideLetter(): number;
  Mean(): number;
  Rough(): number;
  Reset(): void;
  Swap(gauge: Out<unknown>): number;
  Place(mark: Mark): number;
  Tell(told: Out<unknown>): number;
  Handle(): unknown;
  Judge(given: number, again: Out<number>): number;
  Weigh(left: number, right: number): number;
  Compare(first: readonly number[], second: Uint8Array, alike: Out<number>): number;
}

const E_INVALIDARG = 0x80070057;
const E_NOTIMPL = 0x80004001;
const E_POINTER = 0x80004003;
const COURIER_E_CRASH = 0x80040f08;

/** A gauge as the one in gauge.cpp. */
class OwnGauge implements Gauge {
  #total = 0n;
  #on = false;
  /** What Count found in the place that it was given. */
  counted: unknown;

  Add(first: bigint, between: number, second: bigint, ft: bigint, sum: Out<bigint>): number {
    if (between === 0) {
      sum.value = 99n;
      return E_INVALIDARG;
    }
    this.#total = BigInt.asIntN(64, first + BigInt(between) + second + ft);
    sum.value = this.#total;
    return 0;
  }
  Count(count: Out<number>): number {
    this.counted = count.value;
    const isTooMuch = count.value === 9;
    count.value = isTooMuch ? 1 : count.value + 1;
    return isTooMuch ? E_INVALIDARG : 0;
  }
  Double(far: Out<bigint>): number {
    far.value *= 2n;
    return 0;
  }
  Switch(on: Out<boolean>): number {
    [this.#on, on.value] = [on.value, this.#on];
    return 0;
  }
  Move(mark: Out<Mark>, by: number): number {
    const { wNumber, dHeight, ftMade, abName, allFar, id } = mark.value;
    const next = id.slice();
    next[0]!++;
    mark.value = {
      wNumber: wNumber + 1,
      dHeight: dHeight + by,
      ftMade: ftMade + 1n,
      abName: abName.map((one) => one ^ 0xff),
      allFar: [allFar[0], -allFar[0]],
      id: next,
    };
    return 0;
  }
  Raise(bytes: Uint8Array): number {
    bytes.forEach((one, index) => {
      bytes[index] = one + 1;
    });
    return 0;
  }
  Total = () => this.#total;
  Limit = (less: number) => 0xffffffffffffffffn - BigInt(less);
  IsOn = () => this.#on;
  Shown = () => 70000;
  Below = () => -70000;
  Large(again: Out<number>): number {
    again.value = 0xfffffff0;
    return again.value;
  }
  Small = () => -300;
  Tiny = () => 250;
  Letter = () => 0xe9;
  WideLetter = () => 0xfffd;
  Mean = () => 0.1;
  Rough = () => -0.5;
  Reset(): void {
    this.#total = 0n;
    this.#on = false;
  }
  Swap = () => 0;
  Place = () => 0;
  Tell = () => 0;
  Handle = () => this;
  Judge(given: number, again: Out<number>): number {
    again.value = given;
    return 0;
  }
  Weigh = (left: number, right: number) => left + right;
  Compare(first: readonly number[], second: Uint8Array, alike: Out<number>): number {
    alike.value = first.filter((one, index) => one === second[index]).length;
    return 0;
  }
}

/** Reads a gauge that does what gauge.cpp says. */
function readGauge(gauge: Gauge): void {
  const sum = { value: 1n };
  assert.is(gauge.Add(-5_000_000_000n, 7, 1n, 0x100000000n, sum), 0);
  assert.is(sum.value, -5_000_000_000n + 8n + 0x100000000n);
  assert.is(gauge.Total(), sum.value);
  assert.is(gauge.Add(-(2n ** 63n), 1, 0n, 0n, sum), 0);
  assert.is(sum.value, -(2n ** 63n) + 1n, "as far as 64 bits go");
  assert.is(gauge.Total(), sum.value);
  assert.is(gauge.Add(2n ** 63n - 2n, 1, 0n, 0n, sum), 0);
  assert.is(gauge.Total(), 2n ** 63n - 1n);
  assert.is(gauge.Add(0n, 1, 0xfffffffffffffff0n, 3n, sum), 0);
  assert.is(sum.value, -12n);
  assert.is(gauge.Add(0n, 0, 0n, 0n, sum), E_INVALIDARG);
  assert.is(sum.value, -12n, "a failure delivers nothing");
  const count = { value: 4 };
  assert.is(gauge.Count(count), 0);
  assert.is(count.value, 5);
  count.value = 9;
  assert.is(gauge.Count(count), E_INVALIDARG);
  assert.is(count.value, 9);
  const far = { value: -4611686018427387903n };
  assert.is(gauge.Double(far), 0);
  assert.is(far.value, -9223372036854775806n);
  const on = { value: true };
  assert.is(gauge.Switch(on), 0);
  assert.is(on.value, false);
  assert.is(gauge.IsOn(), true);
  const mark: Out<Mark> = {
    value: {
      wNumber: 0xfffe,
      dHeight: 1.5,
      ftMade: 0xffffffffn,
      abName: Uint8Array.of(1, 2, 3, 4, 5, 6),
      allFar: [5_000_000_000n, 0n],
      id: Uint8Array.of(41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9),
    },
  };
  assert.is(gauge.Move(mark, -3), 0);
  assert.equal(mark.value, {
    wNumber: 0xffff,
    dHeight: -1.5,
    ftMade: 0x100000000n,
    abName: Uint8Array.of(254, 253, 252, 251, 250, 249),
    allFar: [5_000_000_000n, -5_000_000_000n],
    id: Uint8Array.of(42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9),
  });
  const bytes = Uint8Array.of(1, 2, 3, 255);
  assert.is(gauge.Raise(bytes), 0);
  assert.equal([...bytes], [2, 3, 4, 0]);
  assert.is(gauge.Raise(new Uint8Array()), 0);
  assert.is(gauge.Limit(1), 0xfffffffffffffffen);
  assert.is(gauge.Limit(0xffffffff), 0xffffffff00000000n);
  assert.is(gauge.Shown(), 70000);
  assert.is(gauge.Below(), -70000);
  const again = { value: 0 };
  assert.is(gauge.Large(again), 0xfffffff0);
  assert.is(again.value, 0xfffffff0, "a number is no failure");
  assert.is(gauge.Small(), -300);
  assert.is(gauge.Tiny(), 250);
  assert.is(gauge.Letter(), 0xe9);
  assert.is(gauge.WideLetter(), 0xfffd);
  assert.is(gauge.Mean(), 0.1);
  assert.is(gauge.Rough(), -0.5);
  const judged = { value: 0 };
  assert.is(gauge.Judge(E_INVALIDARG, judged), 0);
  assert.is(judged.value, E_INVALIDARG, "a result that is delivered is no failure, and not below zero");
  assert.is(gauge.Weigh(0xffff, -1), 0xfffe);
  const alike = { value: 0 };
  assert.is(gauge.Compare([1, -2, 3], Uint8Array.of(1, 2, 3), alike), 0);
  assert.is(alike.value, 2);
  assert.is(gauge.Reset(), undefined);
  assert.is(gauge.Total(), 0n);
  assert.is(gauge.IsOn(), false);
}

/** Writes modules into a folder as JavaScript, and loads the layer for native code. */
async function load(files: ReadonlyMap<string, string>, folder: string): Promise<typeof Native> {
  for (const [file, text] of files) {
    if (!file.endsWith(".ts")) continue;
    const path = join(folder, file.replace(/ts$/, "js"));
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return import(pathToFileURL(join(folder, "native.js")).href);
}

if (missing === undefined) {
  const others = { "idl/courier.idl": readProject("test/fixtures/idl/courier.idl") };
  const result = generateText(readProject("test/fixtures/idl/gauge.idl"), others);
  if (!result.ok) throw new Error("gauge.idl has mistakes");
  const folder = await mkdtemp(join(tmpdir(), "iostx-gauge-"));
  const native = await load(result.files, folder);
  const library = build("gauge", result.files.get("include/iostx.h")!);
  const buffers = {
    allocate: () => assert.unreachable("nothing is allocated") as unknown as number,
    free: () => assert.unreachable("nothing is freed"),
  };
  const options = { koffi, buffers };
  const openNative = native.openNative as unknown as (
    address: number,
    name: string,
    given: typeof options,
  ) => { readonly object: Gauge; close(): void };
  const exposeNative = native.exposeNative as unknown as (
    object: object,
    name: string,
    given: typeof options,
  ) => { readonly address: number; close(): void };
  const call = (name: string, type = "int32") => library.func(name, type, ["uintptr"]);
  const left = library.func("gauges_left", "long", []);

  test.after(() => rm(folder, { recursive: true, force: true }));

  /** A gauge of C++, for as long as somebody works with it. */
  const withNative = (work: (gauge: Gauge) => void) => {
    const address = library.func("make_gauge", "uintptr", [])() as number;
    const opened = openNative(address, "IGauge", options);
    work(opened.object);
    opened.close();
    assert.is(call("release_gauge", "uint32")(address), 0);
    assert.is(left(), 0);
  };
  /** What C++ says of a gauge of TypeScript. */
  const told = (name: string, gauge: object): number => {
    const exposed = exposeNative(gauge, "IGauge", options);
    const code = call(name)(exposed.address) as number;
    exposed.close();
    assert.is(native.exposedCount(koffi), 0);
    return code;
  };

  test("TypeScript reads its own gauge, so that both sides are held to the same", () => {
    const own = new OwnGauge();
    // What it delivers in a failure only the border between the languages leaves out.
    const Add: Gauge["Add"] = (first, between, second, ft, sum) =>
      between === 0 ? E_INVALIDARG : own.Add(first, between, second, ft, sum);
    const Count: Gauge["Count"] = (count) => (count.value === 9 ? E_INVALIDARG : own.Count(count));
    readGauge(
      new Proxy<Gauge>(own, {
        get: (target, key) => {
          const method = key === "Add" ? Add : key === "Count" ? Count : Reflect.get(target, key);
          return (method as (...values: unknown[]) => unknown).bind(target);
        },
      }),
    );
  });

  test("TypeScript reads a gauge of C++", () => withNative(readGauge));

  test("C++ reads a gauge of TypeScript", () => {
    assert.is(told("read_gauge", new OwnGauge()), 0, "the line where it is wrong");
  });

  test("a gauge of C++ that is shown to C++ by TypeScript is read like itself", () =>
    withNative((gauge) => assert.is(told("read_gauge", gauge), 0)));

  test("what throws, and has no result code to say so, answers 0 and delivers nothing", () => {
    const broken = new Proxy(new OwnGauge(), {
      get: () => () => {
        throw new Error("broken");
      },
    });
    assert.is(told("read_broken", broken), 0, "the line where it is wrong");
  });

  test("what answers with something that is no number answers 0", () => {
    const vague = { Total: () => "many", Limit: () => undefined, Mean: () => Promise.resolve(1) };
    assert.is(told("guess", Object.assign(new OwnGauge(), vague)), 0, "the line where it is wrong");
  });

  test("a place that the caller leaves out holds nothing, and gets nothing", () => {
    const own = new OwnGauge();
    assert.is(told("count_nothing", own), 0);
    assert.is(own.counted, null);
  });

  test("what cannot be passed says so in both directions", () => {
    withNative((gauge) => {
      assert.throws(
        () => gauge.Swap({ value: null }),
        /IGauge\.Swap cannot be called: .* its parameter ppgauge/,
      );
      assert.throws(() => gauge.Place({} as Mark), /IGauge\.Place cannot be called: .* its parameter mark/);
      assert.throws(
        () => gauge.Tell({ value: null }),
        /IGauge\.Tell cannot be called: .* its parameter ptold/,
      );
      assert.throws(() => gauge.Handle(), /IGauge\.Handle cannot be called: .* what it returns/);
    });
    assert.is(told("swap_gauge", new OwnGauge()) >>> 0, E_NOTIMPL);
    assert.is(told("take_handle", new OwnGauge()), 0, "no pointer to anywhere");
  });

  test("a number that is too large is refused before the call", () =>
    withNative((gauge) => {
      assert.throws(() => gauge.Count({ value: 2 ** 32 }), /32-bit/);
      assert.throws(() => gauge.Double({ value: 2n ** 63n }), /64-bit/);
      assert.throws(() => gauge.Weigh(0x10000, 0), /Weigh: 65536 is no 16-bit number/);
      assert.throws(() => gauge.Weigh(1, Number.NaN), /Weigh: NaN is no 32-bit number/);
      assert.throws(() => gauge.Limit(2 ** 32), /32-bit/);
      assert.throws(() => gauge.Add(2n ** 63n, 1, 0n, 0n, { value: 0n }), /64-bit/);
    }));

  test("lists that are counted together are as long as each other", () =>
    withNative((gauge) => {
      assert.throws(
        () => gauge.Compare([1, 2, 3], Uint8Array.of(1), { value: 0 }),
        /Compare: lists that are counted together have 3 and 1 elements/,
      );
    }));

  test("an answer that does not fit is none", () => {
    const vague = { Count: () => undefined, Judge: () => "fine", Weigh: () => 2 ** 40 };
    assert.is(told("count_nothing", Object.assign(new OwnGauge(), vague)) >>> 0, COURIER_E_CRASH);
  });

  test("a buffer that is not there is a failure", () => {
    assert.is(told("raise_nothing", new OwnGauge()) >>> 0, E_POINTER);
  });

  test("a number of 64 bits without a sign has none", () => {
    const seen: bigint[] = [];
    class Watching extends OwnGauge {
      override Add(first: bigint, between: number, second: bigint, ft: bigint, sum: Out<bigint>): number {
        seen.push(second);
        return super.Add(first, between, second, ft, sum);
      }
    }
    assert.is(told("read_gauge", new Watching()), 0);
    assert.equal(seen, [1n, 0n, 0xfffffffffffffff0n, 0n]);
  });

  test("methods that are alike in C are told apart by their interfaces", () => {
    const said: unknown[] = [];
    const reader = {
      Value(out: Out<number>): number {
        out.value = 7;
        return 0;
      },
    };
    const writer = {
      Value(words: unknown): number {
        said.push(words);
        return 0;
      },
    };
    const [first, second] = [
      exposeNative(reader, "IReader", options),
      exposeNative(writer, "IWriter", options),
    ];
    const tell = library.func("read_and_write", "int32", ["uintptr", "uintptr"]);
    assert.is(tell(first.address, second.address), 0, "the line where it is wrong");
    assert.equal(said, ["hi"]);
    first.close();
    second.close();
  });
}

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareModels } from "../../../generator/compare/compare.js";
import { suggestStep } from "../../../generator/compare/semver.js";
import type { Model } from "../../../generator/model/model.js";
import { projectModel } from "../support.js";
import { BASE, compareEdited, modelOf, summaries } from "./support.js";

const base = modelOf(BASE);

test("a model does not differ from itself", () => {
  assert.equal(compareModels(base, modelOf(BASE)), { changes: [], documentation: [] });
  const project = projectModel();
  assert.equal(compareModels(project, projectModel()), { changes: [], documentation: [] });
  assert.equal(compareModels(project, JSON.parse(JSON.stringify(project)) as Model).changes, []);
});

test("what only stands elsewhere has not changed", () => {
  const moved = modelOf(`\n\n// A line more.\n${BASE.replaceAll("    ", "\t")}`, "elsewhere.idl");
  assert.equal(compareModels(base, moved), { changes: [], documentation: [] });
});

test("what is declared in another order has not changed, where order means nothing", () => {
  const from = "typedef struct SKIPPING { ULONG ulFlags; } SKIPPING;\n";
  const before = "/** A walk. */\n";
  assert.equal(compareEdited([from, ""], [before, from + before]).changes, []);
});

test("how a type is spelled has not changed it", () => {
  const comparison = compareEdited(
    ["    LPVOID pReserved;", "    void *pReserved;"],
    ["    ULONG cHop;", "    unsigned long cHop;"],
  );
  assert.equal(summaries(comparison), []);
});

test("documentation is counted, and no change", () => {
  const { changes, documentation } = compareEdited(
    ["/** A walk. */", "/** A stroll. */"],
    ["/** Walks on. */", "/** Goes on. */"],
    ["/** How one walks. */", "/** How one goes. */"],
    ["/** Out of order. */", "/** Not now. */"],
    ["/** Names the place. */", "/** Where it is. */"],
  );
  assert.equal(changes, []);
  const subjects = documentation.map(({ subject }) => subject).sort();
  assert.equal(subjects, ["E_ORDER", "GUID_PLACE", "WALK", "WALKING", "machine STEP"]);
});

test("one insertion tells what it moves, and where else", () => {
  const { changes } = compareEdited(
    ["    ULONG iHop;\n", "    ULONG iNew;\n    ULONG iHop;\n"],
    ["    out iHop, cHop", "    out iNew, iHop, cHop"],
  );
  const layout = changes.filter(({ category }) => category === "LAYOUT");
  assert.is(layout.length, 1);
  assert.is(
    layout[0]!.message,
    "ULONG iNew was added after ulFlags; this moves iHop, cHop, wLevel, pszWhere, cSizes, pulSizes, pReserved, color, " +
      "started and ab; its size goes from 48 to 52 bytes on x86 and from 64 to 72 bytes on x64; " +
      "it is part of HOPPING, which changes as well",
  );
});

test("a method that is inserted tells which slots and which interfaces it moves", () => {
  const [change] = compareEdited([
    "    HRESULT Measure(",
    "    HRESULT Smell();\n    HRESULT Measure(",
  ]).changes;
  assert.is(
    change!.message,
    "Smell was inserted at slot 6; this moves Measure (6 to 7), and all methods of IWatcher",
  );
});

test("the type of a name is told once, not of all that is declared with it", () => {
  const { changes } = compareEdited(
    ["typedef unsigned long ULONG;", "typedef unsigned hyper ULONG;"],
    ["project TIME as filetime;", "project TIME as bytes;"],
  );
  const told = changes.filter(({ rule }) => rule !== "SOURCE_PROJECTION_CHANGED");
  assert.equal(
    told.map(({ rule, subject }) => `${rule} ${subject}`),
    ["LAYOUT_TYPEDEF_CHANGED ULONG"],
  );
});

test("a new flag restricts nobody, and one that is gone nobody any longer", () => {
  const constants = ["const ULONG HOP_OK", "const ULONG WALK_NEW = 0x10;\nconst ULONG HOP_OK"] as const;
  const added = compareEdited(
    constants,
    ["in WALK_FAST, WALK_FAR, WALK_ODD;", "in WALK_FAST, WALK_FAR, WALK_ODD, WALK_NEW;"],
    [
      "exclusive WALK_FAST, WALK_FAR;",
      "exclusive WALK_FAST, WALK_FAR, WALK_NEW;\n  requires WALK_NEW: WALK_FAR;",
    ],
  );
  assert.equal(summaries(added), ["PROTOCOL_FLAG_ADDED WALK_NEW", "SOURCE_MEMBER_ADDED WALKS.NEW"]);
});

test("the step follows from the gravest change", () => {
  assert.is(suggestStep(compareEdited(["E_BUSY = 0x80040008", "E_BUSY = 0x80040018"])), "major");
  const constant = "const HRESULT E_NEW = 0x80040123;\nconst ULONG LOOSE";
  assert.is(suggestStep(compareEdited(["const ULONG LOOSE", constant])), "minor");
  assert.is(suggestStep(compareEdited(["/** A walk. */", "/** A stroll. */"])), "patch");
  assert.is(suggestStep(compareEdited()), "none");
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { systemTypes } from "../../../generator/emit/view/header-system.js";
import { type Compiler, compile, withEach } from "./compilers.js";
import { headerOf, projectHeader } from "./headers.js";
import { differences, expected, measured } from "./layouts.js";
import { expectedSlots, usedSlots } from "./vtables.js";

const { model, text } = projectHeader();

const onWindows = ({ windows }: Compiler) => windows;
const onWindows64 = ({ windows, architecture }: Compiler) => windows && architecture === "x64";

/**
 * The part of EdkMdb.h and EdkGuid.h that ours stands on, as they declare it; the headers themselves come with no
 * package.
 */
const edk = `#include <mapix.h>
#define EDKMDB_INCLUDED
#define EDKGUID_INCLUDED
typedef struct _ReadState { ULONG cbSourceKey; BYTE *pbSourceKey; ULONG ulFlags; } READSTATE, *LPREADSTATE;
#define SYNC_E_IGNORE MAKE_SCODE(SEVERITY_ERROR, FACILITY_ITF, 0x801)
#define SYNC_READ 0x01
EXTERN_C const GUID IID_IExchangeImportHierarchyChanges;
EXTERN_C const GUID IID_IExchangeImportContentsChanges;
#undef INTERFACE
#define INTERFACE IExchangeImportHierarchyChanges
DECLARE_MAPI_INTERFACE_(IExchangeImportHierarchyChanges, IUnknown)
{
    MAPI_IUNKNOWN_METHODS(PURE)
    MAPIMETHOD(GetLastError)(THIS_ HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) PURE;
    MAPIMETHOD(Config)(THIS_ LPSTREAM lpStream, ULONG ulFlags) PURE;
    MAPIMETHOD(UpdateState)(THIS_ LPSTREAM lpStream) PURE;
    MAPIMETHOD(ImportFolderChange)(THIS_ ULONG cpvalChanges, LPSPropValue ppvalChanges) PURE;
    MAPIMETHOD(ImportFolderDeletion)(THIS_ ULONG ulFlags, LPENTRYLIST lpSrcEntryList) PURE;
};
#undef INTERFACE
#define INTERFACE IExchangeImportContentsChanges
DECLARE_MAPI_INTERFACE_(IExchangeImportContentsChanges, IUnknown)
{
    MAPI_IUNKNOWN_METHODS(PURE)
    MAPIMETHOD(GetLastError)(THIS_ HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) PURE;
    MAPIMETHOD(Config)(THIS_ LPSTREAM lpStream, ULONG ulFlags) PURE;
    MAPIMETHOD(UpdateState)(THIS_ LPSTREAM lpStream) PURE;
    MAPIMETHOD(ImportMessageChange)(THIS_ ULONG cpvalChanges, LPSPropValue ppvalChanges, ULONG ulFlags, LPMESSAGE *ppMessage) PURE;
    MAPIMETHOD(ImportMessageDeletion)(THIS_ ULONG ulFlags, LPENTRYLIST lpSrcEntryList) PURE;
    MAPIMETHOD(ImportPerUserReadStateChange)(THIS_ ULONG cElements, LPREADSTATE lpReadState) PURE;
    MAPIMETHOD(ImportMessageMove)(THIS_ ULONG a, BYTE *b, ULONG c, BYTE *d, ULONG e, BYTE *f, ULONG g, BYTE *h, ULONG i, BYTE *j) PURE;
};
`;

/** Headers of the system that were included before. */
const included: Readonly<Record<string, string>> = {
  "<windows.h>": "#include <windows.h>",
  "a lean <windows.h>": "#define WIN32_LEAN_AND_MEAN\n#include <windows.h>",
  "<unknwn.h>": "#include <unknwn.h>",
  "<mapix.h> and <mapiutil.h>": "#include <mapix.h>\n#include <mapiutil.h>",
  "<mapidefs.h>": "#include <mapidefs.h>",
};

for (const [name, before] of Object.entries(included)) {
  withEach(
    `the header stands on ${name} where that was included before`,
    (compiler) => assert.is(compile(compiler, "c++20", `${before}\n${text}`).complaints, ""),
    onWindows64,
  );
}

withEach(
  "it stands on the headers of Exchange's development kit",
  (compiler) => {
    for (const language of ["c99", "c++11"] as const)
      assert.is(compile(compiler, language, `${edk}\n${text}`).complaints, "", language);
  },
  onWindows,
);

for (const use of ["WINDOWS", "MAPI"]) {
  const header = `#define IOSTX_USE_${use}_HEADERS\n${text}`;

  withEach(
    `with IOSTX_USE_${use}_HEADERS every size and offset is what the model says`,
    (compiler) => {
      const wanted = expected(model, compiler.architecture);
      assert.equal(differences(wanted, measured(compiler, header, wanted)), []);
    },
    onWindows,
  );

  withEach(
    `with IOSTX_USE_${use}_HEADERS every method of ours and theirs is in its slot`,
    (compiler) => {
      const slots = expectedSlots(model);
      // In the system's headers it is overloaded, so that it cannot be asked for by name.
      const asked = new Map([...slots].map(([name, methods]) => [name, methods.slice(1)]));
      const found = usedSlots(compiler, header, asked);
      for (const [name, methods] of asked) assert.equal(found.get(name)?.slice(1), methods, name);
    },
    onWindows,
  );
}

withEach(
  "it does so with interfaces as in C, too",
  (compiler) => {
    const header = `#define IOSTX_USE_MAPI_HEADERS\n#define CINTERFACE\n${text}`;
    assert.is(compile(compiler, "c++11", header).complaints, "");
  },
  onWindows64,
);

withEach(
  "the types that the header leaves to the system are declared there",
  (compiler) => {
    const uses = (names: readonly string[]) =>
      names.map((name, index) => `typedef ${name} *Use_${index};`).join("\n");
    const windows = `#include <windows.h>\n#include <objidl.h>\n${uses(systemTypes("windows"))}\n`;
    assert.is(compile(compiler, "c++11", windows).complaints, "");
    assert.is(
      compile(compiler, "c++11", `#include <mapix.h>\n${uses(systemTypes("mapi"))}\n`).complaints,
      "",
    );
  },
  onWindows64,
);

withEach(
  "what the system has otherwise than the IDL is told, not taken",
  (compiler) => {
    const struct = "typedef struct FILETIME { unsigned long dwLowDateTime; } FILETIME;";
    const constant = "const unsigned long E_FAIL = 1;";
    for (const [idl, told] of [[struct, "FILETIME"] as const, [constant, "E_FAIL"] as const]) {
      const { text: other } = headerOf(idl);
      assert.is(compile(compiler, "c11", other).complaints, "");
      const { complaints } = compile(compiler, "c11", `#include <windows.h>\n${other}`);
      assert.match(
        complaints,
        new RegExp(`static assertion failed: "${told}\\b.* is not what the IDL says"`),
      );
    }
  },
  onWindows64,
);

test.run();

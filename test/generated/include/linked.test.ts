import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inTemporary, withEach } from "./compilers.js";
import { projectHeader } from "./headers.js";

const { model, text } = projectHeader();

/** A store in C++, and what it is asked by a client in C. */
const store = `#include "iostx.h"
struct Store : IOSTX
{
    UPHIER upload = {};
    ULONG references = 1;
    UINT state = 0;
    HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID riid, LPVOID *ppv) override
    {
        bool known = riid == &IID_IOSTX || riid == &IID_IUnknown;
        *ppv = known ? this : nullptr;
        if (known) AddRef();
        return known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references; }
    ULONG STDMETHODCALLTYPE Release() override { return --references; }
    HRESULT STDMETHODCALLTYPE GetLastError(HRESULT, ULONG, LPMAPIERROR *ppError) override
    {
        *ppError = nullptr;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE InitSync(ULONG ulFlags) override { return ulFlags == SYNC_UPLOAD_HIERARCHY ? S_OK : MAPI_E_UNKNOWN_FLAGS; }
    HRESULT STDMETHODCALLTYPE SyncBeg(UINT uiSync, LPVOID *ppv) override
    {
        state = uiSync;
        upload.cEnt = 3;
        *ppv = &upload;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SyncEnd() override { return upload.ulFlags == UPH_OK ? S_OK : E_UNEXPECTED; }
    HRESULT STDMETHODCALLTYPE SyncHdrBeg(ULONG, LPENTRYID, LPVOID *) override { return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SyncHdrEnd(LPMAPIPROGRESS) override { return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SetSyncResult(HRESULT hrSync) override { return hrSync; }
    HRESULT STDMETHODCALLTYPE Placeholder10() override { return E_NOTIMPL; }
};
extern "C" int client(IOSTX *iostx);
int main()
{
    static_assert(UPF_OK == 0x10000 && LR_SYNC_DOWNLOAD_HEADER == 17, "values are constants");
    Store store;
    int failed = client(&store);
    return failed != 0 ? failed : store.references == 1 && store.state == LR_SYNC_UPLOAD_HIERARCHY ? 0 : 100;
}
`;

const client = `#include "iostx.h"
#include <stdio.h>
static void print(const char *name, const void *bytes)
{
    printf("%s ", name);
    for (int i = 0; i < 16; i++) printf("%02x", ((const unsigned char *)bytes)[i]);
    printf("\\n");
}
int client(IOSTX *iostx)
{
    LPVOID found, data;
    UPHIER *upload;
${model.identifiers.map(({ name }) => `    print("${name}", &${name});`).join("\n")}
    if (iostx->lpVtbl->QueryInterface(iostx, &IID_IPSTX, &found) != E_NOINTERFACE || found != NULL) return 1;
    if (iostx->lpVtbl->QueryInterface(iostx, &IID_IOSTX, &found) != S_OK || found != iostx) return 2;
    if (iostx->lpVtbl->InitSync(iostx, SYNC_HEADERS) != MAPI_E_UNKNOWN_FLAGS) return 3;
    if (iostx->lpVtbl->InitSync(iostx, SYNC_UPLOAD_HIERARCHY) != S_OK) return 4;
    if (iostx->lpVtbl->SyncBeg(iostx, LR_SYNC_UPLOAD_HIERARCHY, &data) != S_OK) return 5;
    upload = (UPHIER *)data;
    if (upload->cEnt != 3 || upload->iEnt != 0) return 6;
    if (iostx->lpVtbl->SyncEnd(iostx) != E_UNEXPECTED) return 7;
    upload->ulFlags = UPH_OK;
    if (iostx->lpVtbl->SetSyncResult(iostx, MAPI_E_CANCEL) >= 0) return 8;
    if (iostx->lpVtbl->SyncEnd(iostx) != S_OK) return 9;
    return iostx->lpVtbl->Release(iostx) == 1 ? 0 : 10;
}
`;

withEach(
  "a client in C drives a store in C++, and both have one copy of each identifier",
  ({ command }) => {
    inTemporary((folder) => {
      writeFileSync(join(folder, "iostx.h"), text);
      writeFileSync(join(folder, "store.cpp"), store);
      writeFileSync(join(folder, "client.c"), client);
      const [program, ...target] = command;
      for (const define of ["-DOWN", "-DIOSTX_MS_ABI"]) {
        const run = (...words: string[]) => {
          const { status, stdout, stderr } = spawnSync(words[0]!, words.slice(1), {
            cwd: folder,
            encoding: "utf8",
          });
          assert.is(status, 0, `${words.join(" ")}: ${stderr}`);
          return stdout;
        };
        run(program!.replace("g++", "gcc"), ...target, "-Wall", "-Werror", define, "-c", "client.c");
        run(program!, ...target, "-Wall", "-Werror", define, "store.cpp", "client.o", "-o", "test");
        const printed = run(join(folder, "test"));
        assert.equal(
          printed.trim().split("\n"),
          model.identifiers.map(({ name, bytes }) => `${name} ${bytes}`),
        );
      }
    });
  },
  ({ name }) => name === "gcc for x64",
);

test.run();

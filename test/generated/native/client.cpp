// A client as wrapped message stores have it, against whatever store it is given.
#include "iostx.h"
#include <cstdlib>
#include <cstring>

#define CHECK(expression) do { HRESULT hr_ = (expression); if (hr_ < 0) { *failed = __LINE__; return hr_; } } while (0)
#define MUST(condition) do { if (!(condition)) { *failed = __LINE__; return E_UNEXPECTED; } } while (0)

static long blocks = 0;

extern "C" HRESULT MAPIAllocateBuffer(ULONG size, LPVOID *out) { *out = malloc(size); blocks++; return S_OK; }
extern "C" ULONG MAPIFreeBuffer(LPVOID block) { if (block != nullptr) { free(block); blocks--; } return 0; }
extern "C" long blocks_left() { return blocks; }

static HRESULT finish(IOSTX *iostx, HRESULT result)
{
    HRESULT hr = iostx->SetSyncResult(result);
    return hr < 0 ? hr : iostx->SyncEnd();
}

static HRESULT sync_object(IUnknown *store, IOSTX **out, int *failed)
{
    IPSTX *provider = nullptr;
    CHECK(store->QueryInterface(&IID_IPSTX, (LPVOID *)&provider));
    HRESULT hr = provider->GetSyncObject(out);
    provider->Release();
    return hr;
}

static bool has(SPropValue &value, PROPTAG tag) { return value.ulPropTag == tag; }

/** Uploads everything; counts folders and items. */
extern "C" HRESULT upload(IUnknown *store, int *failed, int *folders, int *items)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(SYNC_UPLOAD_HIERARCHY | SYNC_UPLOAD_CONTENTS));
    SYNC *sync; UPHIER *hier; SYNCCONT *contents;
    CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
    sync->ulFlags = UPS_UPLOAD_ONLY;
    CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_HIERARCHY, (LPVOID *)&hier));
    while (hier->iEnt < hier->cEnt)
    {
        UPFLD *folder;
        CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_FOLDER, (LPVOID *)&folder));
        MUST(folder->pfld != nullptr && (folder->ulFlags & UPF_NEW));
        struct { ULONG count; PROPTAG tags[1]; } wanted = {1, {PR_DISPLAY_NAME_W}};
        ULONG count = 0; SPropValue *values = nullptr;
        CHECK(folder->pfld->GetProps((LPSPropTagArray)&wanted, 0, &count, &values));
        MUST(count == 1 && has(values[0], PR_DISPLAY_NAME_W) && values[0].Value.lpszW[0] != 0);
        MAPIFreeBuffer(values);
        IMAPIProp *prop = nullptr;
        CHECK(folder->pfld->QueryInterface(&IID_IMAPIProp, (LPVOID *)&prop));
        prop->Release();
        folder->ulFlags |= UPF_OK;
        ++*folders;
        CHECK(finish(iostx, S_OK));
    }
    hier->ulFlags |= UPH_OK;
    CHECK(finish(iostx, S_OK));
    CHECK(iostx->SyncBeg(LR_SYNC_CONTENTS, (LPVOID *)&contents));
    for (UINT index = 0; index < contents->cEnt; index++)
    {
        UPTBL *table;
        contents->iEnt = index;
        CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_TABLE, (LPVOID *)&table));
        while (table->rgte[0].iEntMod < table->rgte[0].cEntMod)
        {
            UPMSG *message; ULONG count = 0; SPropValue *values = nullptr;
            CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_MESSAGE, (LPVOID *)&message));
            MUST(message->pmsg != nullptr);
            MUST(message->pmsg->GetProps(nullptr, 0, &count, &values) >= 0 && count > 2);
            MAPIFreeBuffer(values);
            message->ulFlags |= UPM_OK;
            ++*items;
            CHECK(finish(iostx, S_OK));
        }
        table->ulFlags |= UPT_OK;
        CHECK(finish(iostx, S_OK));
    }
    contents->ulFlags |= UPC_OK;
    CHECK(finish(iostx, S_OK));
    sync->ulFlags |= UPS_OK;
    CHECK(finish(iostx, S_OK));
    iostx->Release();
    return S_OK;
}

static unsigned char providerKey[22] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 0, 0, 0, 0, 1};
static unsigned char itemKey[22] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 0, 0, 0, 0, 2};
static IOSTX_WCHAR name[] = {'I', 'n', 'b', 'o', 'x', 0};
static unsigned char mime[] = "Subject: hello\r\n\r\n";

static SPropValue binary(PROPTAG tag, unsigned char *bytes, ULONG size)
{
    SPropValue value = {};
    value.ulPropTag = tag;
    value.Value.bin.cb = size;
    value.Value.bin.lpb = bytes;
    return value;
}

/** Downloads a folder and an item into the store. */
extern "C" HRESULT download(IUnknown *store, int *failed)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(SYNC_DOWNLOAD_HIERARCHY | SYNC_DOWNLOAD_CONTENTS));
    SYNC *sync; DNHIER *hier; SYNCCONT *contents; DNTBL *table;
    CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
    sync->ulFlags = UPS_DNLOAD_ONLY;
    CHECK(iostx->SyncBeg(LR_SYNC_DOWNLOAD_HIERARCHY, (LPVOID *)&hier));
    CHECK(hier->pxihc->Config(nullptr, 0));
    SPropValue folder[7] = {
        binary(PR_SOURCE_KEY, providerKey, 22), binary(PR_PARENT_SOURCE_KEY, nullptr, 0), binary(PR_CHANGE_KEY, providerKey, 22),
        binary(PR_PREDECESSOR_CHANGE_LIST, nullptr, 0), {}, {}, {}};
    folder[4].ulPropTag = PR_DISPLAY_NAME_W;
    folder[4].Value.lpszW = name;
    folder[5].ulPropTag = PR_COMMENT_W;
    folder[5].Value.lpszW = name;
    folder[6].ulPropTag = PR_LAST_MODIFICATION_TIME;
    CHECK(hier->pxihc->ImportFolderChange(7, folder));
    // A change without its key fails, and the importer says why.
    HRESULT refused = hier->pxihc->ImportFolderChange(1, folder + 4);
    MUST(refused < 0);
    MAPIERROR *error = nullptr;
    CHECK(hier->pxihc->GetLastError(refused, 0, &error));
    MUST(error != nullptr && strlen(error->lpszError) > 4);
    MAPIFreeBuffer(error);
    hier->ulFlags |= DNH_OK;
    MUST(hier->cEntNew == 1);
    CHECK(finish(iostx, S_OK));
    CHECK(iostx->SyncBeg(LR_SYNC_CONTENTS, (LPVOID *)&contents));
    MUST(contents->cEnt == 1);
    contents->iEnt = 0;
    // Published clients enter the upload table first; where there is nothing to upload, they end what they did not enter.
    LPVOID nothing = nullptr;
    HRESULT none = iostx->SyncBeg(LR_SYNC_UPLOAD_TABLE, &nothing);
    if (none >= 0) CHECK(finish(iostx, S_OK));
    CHECK(iostx->SyncBeg(LR_SYNC_DOWNLOAD_TABLE, (LPVOID *)&table));
    CHECK(table->pxicc->Config(nullptr, 0));
    unsigned char entry[70] = {};
    memcpy(entry + 4, &muidProvPrvNST, 16);
    memcpy(entry + 22, providerKey, 22);
    memcpy(entry + 46, itemKey, 22);
    SPropValue item[3] = {binary(PR_CHANGE_KEY, itemKey, 22), binary(PR_PREDECESSOR_CHANGE_LIST, nullptr, 0), binary(PR_ENTRYID, entry, 70)};
    IMessage *message = nullptr;
    CHECK(table->pxicc->ImportMessageChange(3, item, SYNC_NEW_MESSAGE, &message));
    SPropValue content[1] = {binary(PR_INTERNET_CONTENT, mime, sizeof(mime) - 1)};
    SPropProblemArray *problems = nullptr;
    CHECK(message->SetProps(1, content, &problems));
    MAPIFreeBuffer(problems);
    CHECK(message->SaveChanges(0));
    MUST(message->Release() == 0);
    table->ulFlags |= DNT_OK;
    MUST(table->rgte[0].cEntNew == 1);
    CHECK(finish(iostx, S_OK));
    contents->ulFlags |= UPC_OK;
    CHECK(finish(iostx, S_OK));
    sync->ulFlags |= UPS_OK;
    CHECK(finish(iostx, S_OK));
    iostx->Release();
    return S_OK;
}

/** What must fail, fails, and says why. */
extern "C" HRESULT misuse(IUnknown *store, int *failed, char *text)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    LPVOID data = &data;
    HRESULT hr = iostx->SyncBeg(LR_SYNC_UPLOAD_FOLDER, &data);
    MUST(hr < 0 && data == nullptr);
    MAPIERROR *error = nullptr;
    CHECK(iostx->GetLastError(hr, 0, &error));
    if (error != nullptr) strncpy(text, error->lpszError, 255);
    MAPIFreeBuffer(error);
    MUST(iostx->SyncEnd() < 0);
    iostx->Release();
    return hr;
}

/** Calls the store again and again. */
extern "C" HRESULT repeat(IUnknown *store, int *failed, int times)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    for (int index = 0; index < times; index++)
    {
        SYNC *sync;
        CHECK(iostx->InitSync(0));
        CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
        sync->ulFlags = UPS_UPLOAD_ONLY;
        CHECK(finish(iostx, MAPI_E_CANCEL));
    }
    iostx->Release();
    return S_OK;
}
